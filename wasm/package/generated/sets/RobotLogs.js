// Generated from the service's description.
import { set } from "../../set.js";

export const RobotLogs = /* @__PURE__ */ set("RobotLogs", {
  export: "Export POST /odata/%/UiPath.Server.Configuration.OData.^ nvo7fs1000 >ExportModel ~Logs.View $OR.Monitoring|OR.Monitoring.Write @X-UIPATH-OrganizationUnitId",
  getTotalCount: "GetTotalCount GET /odata/%/UiPath.Server.Configuration.OData.^ nwro7fs1000 ># !Logs.View $OR.Monitoring|OR.Monitoring.Read @X-UIPATH-OrganizationUnitId",
  reports: "Reports GET /odata/%/UiPath.Server.Configuration.OData.^ nbrdo7fs1000 ufileNameSubject > !Logs.View $OR.Monitoring|OR.Monitoring.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >Log !Logs.View $OR.Monitoring|OR.Monitoring.Read @X-UIPATH-OrganizationUnitId",
});
