// Generated from the service's description.
import { set } from "../../set.js";

export const TestDataQueues = /* @__PURE__ */ set("TestDataQueues", {
  create: "create POST /odata/% wv Bbody:TestDataQueue >TestDataQueue ~TestDataQueues.Create $OR.TestDataQueues|OR.TestDataQueues.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > ~TestDataQueues.Delete $OR.TestDataQueues|OR.TestDataQueues.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >TestDataQueue ~TestDataQueues.View $OR.TestDataQueues|OR.TestDataQueues.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >TestDataQueue ~TestDataQueues.View $OR.TestDataQueues|OR.TestDataQueues.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wvr Pkey:# Bbody:TestDataQueue >TestDataQueue ~TestDataQueues.Edit $OR.TestDataQueues|OR.TestDataQueues.Write @X-UIPATH-OrganizationUnitId",
});
