// Generated from the service's description.
import { set } from "../../set.js";

export const AuditLogs = /* @__PURE__ */ set("AuditLogs", {
  export: "Export auditedService >ExportModel",
  getAuditLogDetails: "*GetAuditLogDetails auditLogId:# xUipathAuditedService >AuditLogEntity",
  reports: "Reports xUipathAuditedService queryXUipathAuditedService >",
  list: "*list xUipathAuditedService >AuditLog",
});
