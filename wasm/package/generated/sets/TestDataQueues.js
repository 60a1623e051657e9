// Generated from the service's description.
import { set } from "../../set.js";

export const TestDataQueues = /* @__PURE__ */ set("TestDataQueues", {
  create: "create body:TestDataQueue >TestDataQueue",
  delete: "delete key:# >",
  get: "get key:# >TestDataQueue",
  list: "*list >TestDataQueue",
  replace: "replace key:# body:TestDataQueue >TestDataQueue",
});
