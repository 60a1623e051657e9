// Generated from the service's description.
import { set } from "../../set.js";

export const QueueItemComments = /* @__PURE__ */ set("QueueItemComments", {
  getQueueItemCommentsHistory: "*GetQueueItemCommentsHistory GET /odata/%/UiPath.Server.Configuration.OData.^(queueItemId={0}) nlro7fs1000 PqueueItemId:# >QueueItemComment !Queues.View+Transactions.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  create: "create POST /odata/% wv Bbody:QueueItemComment >QueueItemComment !Queues.View+Transactions.Edit $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Queues.View+Transactions.Edit $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >QueueItemComment !Queues.View+Transactions.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >QueueItemComment !Queues.View+Transactions.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:QueueItemComment > !Queues.View+Transactions.Edit $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
});
