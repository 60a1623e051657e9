// Generated from the service's description.
import { set } from "../../set.js";

export const TestDataQueueActions = /* @__PURE__ */ set("TestDataQueueActions", {
  addItem: "AddItem queueName content >TestDataQueueItem",
  bulkAddItems: "BulkAddItems items queueName >",
  deleteAllItems: "DeleteAllItems queueName >",
  deleteItems: "DeleteItems body:# >",
  getNextItem: "GetNextItem queueName setConsumed >TestDataQueueItem",
  setAllItemsConsumed: "SetAllItemsConsumed isConsumed queueName >",
  setItemsConsumed: "SetItemsConsumed isConsumed itemIds:# >",
});
