// Generated from the service's description.
import { set } from "../../set.js";

export const Articles = /* @__PURE__ */ set("Articles", {
  newest: "Newest >",
  create: "create body >",
  delete: "delete key >",
  get: "get key >",
  list: "*list >",
  update: "update key body >",
});
