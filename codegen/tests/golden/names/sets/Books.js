// Generated from the service's description.
import { set } from "../../set.js";

export const Books = /* @__PURE__ */ set("Books", {
  match: "*Match type >",
  get: "get key >",
  list: "*list >",
});
