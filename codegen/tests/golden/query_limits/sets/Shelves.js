// Generated from the service's description.
import { set } from "../../set.js";

export const Shelves = /* @__PURE__ */ set("Shelves", {
  create: "create body >",
  delete: "delete key >",
  get: "get key >",
  list: "*list >",
  update: "update key body >",
});
