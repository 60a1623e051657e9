// Generated from the service's description.
import { set } from "../../set.js";

export const OldShelves = /* @__PURE__ */ set("OldShelves", {
  create: "create body >",
  delete: "delete key >",
  get: "get key >",
  list: "*list >",
  update: "update key body >",
});
