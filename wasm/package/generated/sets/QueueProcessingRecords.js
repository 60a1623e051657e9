// Generated from the service's description.
import { set } from "../../set.js";

export const QueueProcessingRecords = /* @__PURE__ */ set("QueueProcessingRecords", {
  retrieveLastDaysProcessingRecords: "*RetrieveLastDaysProcessingRecords GET /odata/%/UiPathODataSvc.^(daysNo={0},queueDefinitionId={1}) nlro4f PdaysNo PqueueDefinitionId:# >QueueProcessingRecord !Queues.View+Transactions.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  retrieveQueuesProcessingStatus: "*RetrieveQueuesProcessingStatus GET /odata/%/UiPathODataSvc.^ nlro7fs1000 >QueueProcessingStatus !Queues.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
});
