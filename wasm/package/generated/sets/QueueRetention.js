// Generated from the service's description.
import { set } from "../../set.js";

export const QueueRetention = /* @__PURE__ */ set("QueueRetention", {
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > ~Queues.Edit $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >QueueRetentionSetting ~Queues.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kQueueDefinitionId >QueueRetentionSetting ~Queues.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:QueueRetentionSetting > ~Queues.Edit $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
});
