// Generated from the service's description.
import { set } from "../../set.js";

export const TestDataQueueItems = /* @__PURE__ */ set("TestDataQueueItems", {
  get: "get GET /odata/%({0}) nvro06 Pkey:# >TestDataQueueItemOData ~TestDataQueueItems.View $OR.TestDataQueues|OR.TestDataQueues.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >TestDataQueueItemOData ~TestDataQueueItems.View $OR.TestDataQueues|OR.TestDataQueues.Read @X-UIPATH-OrganizationUnitId",
});
