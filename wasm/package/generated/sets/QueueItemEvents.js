// Generated from the service's description.
import { set } from "../../set.js";

export const QueueItemEvents = /* @__PURE__ */ set("QueueItemEvents", {
  getQueueItemEventsHistory: "*GetQueueItemEventsHistory GET /odata/%/UiPath.Server.Configuration.OData.^(queueItemId={0}) nlro7fs1000 PqueueItemId:# >QueueItemEvent !Queues.View+Transactions.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >QueueItemEvent !Queues.View+Transactions.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >QueueItemEvent !Queues.View+Transactions.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
});
