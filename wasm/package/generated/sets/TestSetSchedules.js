// Generated from the service's description.
import { set } from "../../set.js";

export const TestSetSchedules = /* @__PURE__ */ set("TestSetSchedules", {
  setEnabled: "SetEnabled POST /odata/%/UiPath.Server.Configuration.OData.^ mwro06 Benabled BtestSetScheduleIds:# > !TestSetSchedules.Edit $OR.TestSetSchedules|OR.TestSetSchedules.Write @X-UIPATH-OrganizationUnitId",
  create: "create POST /odata/% wv Bbody:TestSetSchedule >TestSetSchedule !TestSetSchedules.Create $OR.TestSetSchedules|OR.TestSetSchedules.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !TestSetSchedules.Delete $OR.TestSetSchedules|OR.TestSetSchedules.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >TestSetSchedule !TestSetSchedules.View $OR.TestSetSchedules|OR.TestSetSchedules.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >TestSetSchedule !TestSetSchedules.View $OR.TestSetSchedules|OR.TestSetSchedules.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wvr Pkey:# Bbody:TestSetSchedule >TestSetSchedule !TestSetSchedules.Edit $OR.TestSetSchedules|OR.TestSetSchedules.Write @X-UIPATH-OrganizationUnitId",
});
