// Generated from the service's description.
import { properties } from "../query.js";
export const Book = /* @__PURE__ */ properties("id:p title:t");
