// Generated from the service's description.
import { set } from "../../set.js";

export const Queues = /* @__PURE__ */ set("Queues", {
  addQueueItem: "AddQueueItem itemData >QueueItem",
  bulkAddQueueItems: "BulkAddQueueItems commitType queueName queueItems >",
  setTransactionResult: "SetTransactionResult key:# transactionResult >",
  startTransaction: "StartTransaction transactionData >QueueItem",
});
