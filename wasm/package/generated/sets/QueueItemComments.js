// Generated from the service's description.
import { set } from "../../set.js";

export const QueueItemComments = /* @__PURE__ */ set("QueueItemComments", {
  getQueueItemCommentsHistory: "*GetQueueItemCommentsHistory queueItemId:# >QueueItemComment",
  create: "create body:QueueItemComment >QueueItemComment",
  delete: "delete key:# >",
  get: "get key:# >QueueItemComment",
  list: "*list >QueueItemComment",
  replace: "replace key:# body:QueueItemComment >",
});
