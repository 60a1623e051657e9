// Generated from the service's description.
import { set } from "../../set.js";

export const TestDataQueueItems = /* @__PURE__ */ set("TestDataQueueItems", {
  get: "get key:# >TestDataQueueItemOData",
  list: "*list >TestDataQueueItemOData",
});
