// Generated from the service's description.
import { set } from "../../set.js";

export const TestDataQueueActions = /* @__PURE__ */ set("TestDataQueueActions", {
  addItem: "AddItem POST /api/%/^ mv BqueueName bcontent >TestDataQueueItem ~TestDataQueueItems.Create $OR.TestDataQueues|OR.TestDataQueues.Write @X-UIPATH-OrganizationUnitId",
  bulkAddItems: "BulkAddItems POST /api/%/^ mv Bitems BqueueName > ~TestDataQueueItems.Create $OR.TestDataQueues|OR.TestDataQueues.Write @X-UIPATH-OrganizationUnitId",
  deleteAllItems: "DeleteAllItems DELETE /api/%/^ nn uqueueName > ~TestDataQueueItems.Delete $OR.TestDataQueues|OR.TestDataQueues.Write @X-UIPATH-OrganizationUnitId",
  deleteItems: "DeleteItems DELETE /api/%/^ wnr Bbody:# > ~TestDataQueueItems.Delete $OR.TestDataQueues|OR.TestDataQueues.Write @X-UIPATH-OrganizationUnitId",
  getNextItem: "GetNextItem POST /api/%/^ mv? BqueueName BsetConsumed >TestDataQueueItem ~TestDataQueueItems.View $OR.TestDataQueues|OR.TestDataQueues.Write @X-UIPATH-OrganizationUnitId",
  setAllItemsConsumed: "SetAllItemsConsumed POST /api/%/^ mn BisConsumed BqueueName > ~TestDataQueueItems.Edit $OR.TestDataQueues|OR.TestDataQueues.Write @X-UIPATH-OrganizationUnitId",
  setItemsConsumed: "SetItemsConsumed POST /api/%/^ mnr BisConsumed BitemIds:# > ~TestDataQueueItems.Edit $OR.TestDataQueues|OR.TestDataQueues.Write @X-UIPATH-OrganizationUnitId",
});
