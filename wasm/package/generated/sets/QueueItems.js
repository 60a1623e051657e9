// Generated from the service's description.
import { set } from "../../set.js";

export const QueueItems = /* @__PURE__ */ set("QueueItems", {
  deleteBulk: "DeleteBulk POST /odata/%/UiPathODataSvc.^ mvo06 BqueueItems:LongVersionedEntity >BulkOperationResponseOfInt64 !Queues.View+Transactions.Delete $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  getItemLastRetry: "GetItemLastRetry GET /odata/%({0})/UiPath.Server.Configuration.OData.^ nvro7fs1000 Pkey:# >QueueItem ~Queues.View+Transactions.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  getItemProcessingHistory: "*GetItemProcessingHistory GET /odata/%({0})/UiPathODataSvc.^ nlro7fs1000 Pkey:# >QueueItem !Queues.View+Transactions.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  getReviewers: "*GetReviewers GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 >SimpleUser !Queues.View+Transactions.Edit $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  setItemReviewStatus: "SetItemReviewStatus POST /odata/%/UiPathODataSvc.^ mvo06 BqueueItems:LongVersionedEntity Bstatus >BulkOperationResponseOfInt64 !Queues.View+Transactions.Edit $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  setItemReviewer: "SetItemReviewer POST /odata/%/UiPathODataSvc.^ mvo06 BqueueItems:LongVersionedEntity BuserId:# >BulkOperationResponseOfInt64 !Queues.View+Transactions.Edit $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  setTransactionProgress: "SetTransactionProgress POST /odata/%({0})/UiPathODataSvc.^ mnr Pkey:# Bprogress > !Queues.View+Transactions.Edit $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  unsetItemReviewer: "UnsetItemReviewer POST /odata/%/UiPathODataSvc.^ mvo06 BqueueItems:LongVersionedEntity >BulkOperationResponseOfInt64 !Queues.View+Transactions.Edit $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Queues.View+Transactions.Delete $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >QueueItem !Queues.View+Transactions.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId umandatoryPermissions uatLeastOnePermissions >QueueItem !Queues.View+Transactions.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody > ~Queues.Edit+Transactions.Edit $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
});
