// Generated from the service's description.
import { set } from "../../set.js";

export const AuditLogs = /* @__PURE__ */ set("AuditLogs", {
  export: "Export POST /odata/%/UiPath.Server.Configuration.OData.^ nvo7fs1000 uauditedService >ExportModel ~Audit.View $OR.Audit|OR.Audit.Write",
  getAuditLogDetails: "*GetAuditLogDetails GET /odata/%/UiPath.Server.Configuration.OData.^(auditLogId={0}) nlro4f PauditLogId:# hxUipathAuditedService=x-UIPATH-AuditedService >AuditLogEntity !Audit.View $OR.Audit|OR.Audit.Read",
  reports: "Reports GET /odata/%/UiPath.Server.Configuration.OData.^ nbrdo7fs1000 hxUipathAuditedService=x-UIPATH-AuditedService uqueryXUipathAuditedService=x-UIPATH-AuditedService > !Audit.View $OR.Audit|OR.Audit.Read",
  list: "*list GET /odata/% nlro7fs1000kId hxUipathAuditedService=x-UIPATH-AuditedService >AuditLog !Audit.View $OR.Audit|OR.Audit.Read",
});
