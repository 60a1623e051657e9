// Generated from the service's description.
import { set } from "../../set.js";

export const ReleaseRetention = /* @__PURE__ */ set("ReleaseRetention", {
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > ~Processes.Edit $OR.Execution|OR.Execution.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >ReleaseRetentionSetting ~Processes.View $OR.Execution|OR.Execution.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kReleaseId >ReleaseRetentionSetting ~Processes.View $OR.Execution|OR.Execution.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:ReleaseRetentionSetting > ~Processes.Edit $OR.Execution|OR.Execution.Write @X-UIPATH-OrganizationUnitId",
});
