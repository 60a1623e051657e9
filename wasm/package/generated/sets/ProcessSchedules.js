// Generated from the service's description.
import { set } from "../../set.js";

export const ProcessSchedules = /* @__PURE__ */ set("ProcessSchedules", {
  activate: "Activate POST /odata/%({0})/UiPath.Server.Configuration.OData.^ nn Pkey:# > ~Schedules.Edit $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
  getRobotIdsForSchedule: "*GetRobotIdsForSchedule GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nlro4f Pkey:# ># !Schedules.View $OR.Jobs|OR.Jobs.Read @X-UIPATH-OrganizationUnitId",
  setEnabled: "SetEnabled POST /odata/%/UiPath.Server.Configuration.OData.^ mwro06 benabled bmultistatusEnabled bscheduleIds:# > !Schedules.Edit $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
  validateProcessSchedule: "ValidateProcessSchedule POST /odata/%/UiPath.Server.Configuration.OData.^ mvro06 BprocessSchedule:ProcessSchedule > ~Schedules.Create $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
  create: "create POST /odata/% wv Bbody:ProcessSchedule >ProcessSchedule !Schedules.Create $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Schedules.Delete $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >ProcessSchedule !Schedules.View $OR.Jobs|OR.Jobs.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >ProcessSchedule !Schedules.View $OR.Jobs|OR.Jobs.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:ProcessSchedule > !Schedules.Edit $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
});
