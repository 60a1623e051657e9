// Generated from the service's description.
import { properties } from "../query.js";
export const Book = /* @__PURE__ */ properties("id:p extras:0 empty:1 counts:p", () => [Extras, Empty]);
export const Empty = /* @__PURE__ */ properties("");
export const Extras = /* @__PURE__ */ properties("color:t");
