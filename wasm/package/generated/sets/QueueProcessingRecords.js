// Generated from the service's description.
import { set } from "../../set.js";

export const QueueProcessingRecords = /* @__PURE__ */ set("QueueProcessingRecords", {
  retrieveLastDaysProcessingRecords: "*RetrieveLastDaysProcessingRecords daysNo queueDefinitionId:# >QueueProcessingRecord",
  retrieveQueuesProcessingStatus: "*RetrieveQueuesProcessingStatus >QueueProcessingStatus",
});
