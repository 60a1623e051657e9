// Generated from the service's description.
import { set } from "../../set.js";

export const Releases = /* @__PURE__ */ set("Releases", {
  deleteByKey: "DeleteByKey DELETE /api/%/^ nnr ukey > ~Processes.Delete $OR.Execution|OR.Execution.Write",
  rollbackToPreviousReleaseVersion: "RollbackToPreviousReleaseVersion POST /odata/%({0})/UiPath.Server.Configuration.OData.^ nwo06 Pkey:# umergePackageTags ># !Processes.Edit $OR.Execution|OR.Execution.Write @X-UIPATH-OrganizationUnitId",
  updateByKey: "UpdateByKey POST /odata/%/UiPath.Server.Configuration.OData.^ mn BreleaseKey=ReleaseKey bentryPointPath=EntryPointPath binputArgs=InputArgs bprocessVersion=ProcessVersion > ~Processes.Edit $OR.Execution|OR.Execution.Write @X-UIPATH-OrganizationUnitId",
  updateToLatestPackageVersion: "UpdateToLatestPackageVersion POST /odata/%({0})/UiPath.Server.Configuration.OData.^ nwo06 Pkey:# umergePackageTags ># !Processes.Edit $OR.Execution|OR.Execution.Write @X-UIPATH-OrganizationUnitId",
  updateToLatestPackageVersionBulk: "UpdateToLatestPackageVersionBulk POST /odata/%/UiPath.Server.Configuration.OData.^ mvo06 BreleaseIds:# bmergePackageTags >BulkOperationResponseOfInt64 !Processes.Edit $OR.Execution|OR.Execution.Write @X-UIPATH-OrganizationUnitId",
  updateToSpecificPackageVersion: "UpdateToSpecificPackageVersion POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mwo06 Pkey:# BpackageVersion ># !Processes.Edit $OR.Execution|OR.Execution.Write @X-UIPATH-OrganizationUnitId",
  create: "create POST /odata/% wv Bbody:Release >Release !Processes.Create ~Processes.Create+RemoteControl.Create $OR.Execution|OR.Execution.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Processes.Delete $OR.Execution|OR.Execution.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Release !Processes.View $OR.Execution|OR.Execution.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId umandatoryPermissions uatLeastOnePermissions >Release !Processes.View $OR.Execution|OR.Execution.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wvr Pkey:# Bbody:Release >Release !Processes.Edit ~Processes.Edit+RemoteControl.Create $OR.Execution|OR.Execution.Write @X-UIPATH-OrganizationUnitId",
  update: "update PATCH /odata/%({0}) wn Pkey:# Bbody:Release > !Processes.Edit ~Processes.Edit+RemoteControl.Create $OR.Execution|OR.Execution.Write @X-UIPATH-OrganizationUnitId",
});
