// Generated from the service's description.
import { properties } from "../query.js";
export const Article = /* @__PURE__ */ properties("id:p name:t notes:t picture:t shelf:0", () => [Shelf]);
export const Shelf = /* @__PURE__ */ properties("id:p hall:t");
