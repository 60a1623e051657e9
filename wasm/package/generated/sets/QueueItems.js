// Generated from the service's description.
import { set } from "../../set.js";

export const QueueItems = /* @__PURE__ */ set("QueueItems", {
  deleteBulk: "DeleteBulk queueItems:LongVersionedEntity >BulkOperationResponseOfInt64",
  getItemLastRetry: "GetItemLastRetry key:# >QueueItem",
  getItemProcessingHistory: "*GetItemProcessingHistory key:# >QueueItem",
  getReviewers: "*GetReviewers >SimpleUser",
  setItemReviewStatus: "SetItemReviewStatus queueItems:LongVersionedEntity status >BulkOperationResponseOfInt64",
  setItemReviewer: "SetItemReviewer queueItems:LongVersionedEntity userId:# >BulkOperationResponseOfInt64",
  setTransactionProgress: "SetTransactionProgress key:# progress >",
  unsetItemReviewer: "UnsetItemReviewer queueItems:LongVersionedEntity >BulkOperationResponseOfInt64",
  delete: "delete key:# >",
  get: "get key:# >QueueItem",
  list: "*list mandatoryPermissions atLeastOnePermissions >QueueItem",
  replace: "replace key:# body >",
});
