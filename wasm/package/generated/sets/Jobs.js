// Generated from the service's description.
import { set } from "../../set.js";

export const Jobs = /* @__PURE__ */ set("Jobs", {
  export: "Export POST /odata/%/UiPath.Server.Configuration.OData.^ nvo7fs1000 >ExportModel ~Jobs.View $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
  restartJob: "RestartJob POST /odata/%/UiPath.Server.Configuration.OData.^ mvo06 BjobId:# >Job ~Jobs.Create $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
  resumeJob: "ResumeJob POST /odata/%/UiPath.Server.Configuration.OData.^ mvo06 BjobKey >Job ~Jobs.Edit $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
  startJobs: "*StartJobs POST /odata/%/UiPath.Server.Configuration.OData.^ mlo4f BstartInfo:StartProcess >Job !Jobs.Create $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
  stopJob: "StopJob POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# Bstrategy > !Jobs.Edit $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
  stopJobs: "StopJobs POST /odata/%/UiPath.Server.Configuration.OData.^ mn BjobIds:# Bstrategy > !Jobs.Edit $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
  validateDynamicJob: "ValidateDynamicJob POST /odata/%/UiPath.Server.Configuration.OData.^ mvro06 BstartInfo:StartProcess > ~Jobs.Create $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
  validateExistingJob: "ValidateExistingJob POST /odata/%({0})/UiPath.Server.Configuration.OData.^ nvro06 Pkey:# > ~Jobs.View $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Job !Jobs.View $OR.Jobs|OR.Jobs.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId umandatoryPermissions uatLeastOnePermissions >Job !Jobs.View $OR.Jobs|OR.Jobs.Read @X-UIPATH-OrganizationUnitId",
});
