// Generated from the service's description.
import { set } from "../../set.js";

export const Books = /* @__PURE__ */ set("Books", {
  near: "Near key:# place >",
  create: "create body:Book >Book",
  delete: "delete key:# >",
  get: "get key:# >Book",
  list: "*list >Book",
  update: "update key:# body:Book >",
});
