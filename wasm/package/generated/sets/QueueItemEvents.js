// Generated from the service's description.
import { set } from "../../set.js";

export const QueueItemEvents = /* @__PURE__ */ set("QueueItemEvents", {
  getQueueItemEventsHistory: "*GetQueueItemEventsHistory queueItemId:# >QueueItemEvent",
  get: "get key:# >QueueItemEvent",
  list: "*list >QueueItemEvent",
});
