// Generated from the service's description.
import { set } from "../../set.js";

export const Queues = /* @__PURE__ */ set("Queues", {
  addQueueItem: "AddQueueItem POST /odata/%/UiPathODataSvc.^ mvo06 BitemData >QueueItem !Queues.View+Transactions.Create $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  bulkAddQueueItems: "BulkAddQueueItems POST /odata/%/UiPathODataSvc.^ mvo06 BcommitType BqueueName bqueueItems > !Queues.View+Transactions.Create $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  setTransactionResult: "SetTransactionResult POST /odata/%({0})/UiPathODataSvc.^ mn Pkey:# BtransactionResult > !Queues.View+Transactions.Edit $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  startTransaction: "StartTransaction POST /odata/%/UiPathODataSvc.^ mv?o06 BtransactionData >QueueItem !Queues.View+Transactions.Create+Transactions.Edit+Transactions.View $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
});
