// Generated from the service's description.
import { EntitySet, CallOptions, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** The record of who changed what and when in the tenant. */
export declare class AuditLogs extends EntitySet {
  /**
   * Starts a background export of the audit log entries that match the query and returns the export to poll.
   *
   * `POST /odata/AuditLogs/UiPath.Server.Configuration.OData.Export`
   *
   * Permissions: Audit.View.
   *
   * OAuth scopes: OR.Audit or OR.Audit.Write.
   */
  export<K extends keyof models.ExportModel = keyof models.ExportModel>(request?: { auditedService?: models.AuditedService | null; filter?: Filter<models.ExportModel>; select?: Select<models.ExportModel, K>; expand?: Expand<models.ExportModel>; orderby?: OrderBy<models.ExportModel>; top?: number; skip?: number; count?: boolean } & CallOptions): Promise<Pick<models.ExportModel, K>>;
  /**
   * Returns the entities one audit log entry touched, each with the action performed and the recorded data.
   *
   * `GET /odata/AuditLogs/UiPath.Server.Configuration.OData.GetAuditLogDetails(auditLogId={auditLogId})`
   *
   * Permissions: Audit.View.
   *
   * OAuth scopes: OR.Audit or OR.Audit.Read.
   */
  getAuditLogDetails<K extends keyof models.AuditLogEntity = keyof models.AuditLogEntity>(request: { auditLogId: Int64 | number; xUipathAuditedService?: models.AuditedService | null; filter?: Filter<models.AuditLogEntity>; select?: Select<models.AuditLogEntity, K>; expand?: Expand<models.AuditLogEntity>; orderby?: OrderBy<models.AuditLogEntity>; count?: boolean } & ListOptions): Listing<Pick<models.AuditLogEntity, K>>;
  /**
   * Returns audit log entries as a downloadable report file rather than as records.
   *
   * `GET /odata/AuditLogs/UiPath.Server.Configuration.OData.Reports`
   *
   * Permissions: Audit.View.
   *
   * OAuth scopes: OR.Audit or OR.Audit.Read.
   *
   * @deprecated Deprecated by the service.
   */
  reports(request?: { xUipathAuditedService?: models.AuditedService | null; queryXUipathAuditedService?: models.AuditedService | null; filter?: Filter<never>; select?: string; expand?: Expand<never>; orderby?: OrderBy<never>; top?: number; skip?: number; count?: boolean } & CallOptions): Promise<Uint8Array>;
  /**
   * Lists audit log entries (who did what and when), for Orchestrator itself or for another audited service such as test automation.
   *
   * `GET /odata/AuditLogs`
   *
   * Permissions: Audit.View.
   *
   * OAuth scopes: OR.Audit or OR.Audit.Read.
   */
  list<K extends keyof models.AuditLog = keyof models.AuditLog>(request?: { xUipathAuditedService?: models.AuditedService | null; filter?: Filter<models.AuditLog>; select?: Select<models.AuditLog, K>; expand?: Expand<models.AuditLog>; orderby?: OrderBy<models.AuditLog>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.AuditLog, K>>;
}
