// Generated from the service's description.
import { set } from "../../set.js";

export const Books = /* @__PURE__ */ set("Books", {
  create: "create body >",
  delete: "delete key >",
  list: "*list includeLent >",
  replace: "replace key body >",
  update: "update key body >",
});
