// Generated from the service's description.
export { AuditLogs } from "../sets.js";
