// Generated from the service's description.
import { EntitySet, CallOptions, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Messages written by robots while they ran jobs. */
export declare class RobotLogs extends EntitySet {
  /**
   * Starts a background export of the filtered robot logs to a CSV file, and returns the export to poll.
   *
   * `POST /odata/RobotLogs/UiPath.Server.Configuration.OData.Export`
   *
   * Permissions: Logs.View.
   *
   * OAuth scopes: OR.Monitoring or OR.Monitoring.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  export<K extends keyof models.ExportModel = keyof models.ExportModel>(request?: { filter?: Filter<models.ExportModel>; select?: Select<models.ExportModel, K>; expand?: Expand<models.ExportModel>; orderby?: OrderBy<models.ExportModel>; top?: number; skip?: number; count?: boolean } & CallOptions): Promise<Pick<models.ExportModel, K>>;
  /**
   * Counts the robot log entries that match the filter, even where a list would not report a full count.
   *
   * `GET /odata/RobotLogs/UiPath.Server.Configuration.OData.GetTotalCount`
   *
   * Permissions: Logs.View.
   *
   * OAuth scopes: OR.Monitoring or OR.Monitoring.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getTotalCount(request?: { filter?: Filter<never>; select?: string; expand?: Expand<never>; orderby?: OrderBy<never>; top?: number; skip?: number; count?: boolean } & CallOptions): Promise<Int64>;
  /**
   * Downloads the filtered robot logs as a CSV report in the response itself; superseded by the background export.
   *
   * `GET /odata/RobotLogs/UiPath.Server.Configuration.OData.Reports`
   *
   * Permissions: Logs.View.
   *
   * OAuth scopes: OR.Monitoring or OR.Monitoring.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   *
   * @deprecated Deprecated by the service.
   */
  reports(request?: { fileNameSubject?: string | null; filter?: Filter<never>; select?: string; expand?: Expand<never>; orderby?: OrderBy<never>; top?: number; skip?: number; count?: boolean } & CallOptions): Promise<Uint8Array>;
  /**
   * Lists messages that robots logged while running jobs, with level, process, robot, machine and job key.
   *
   * `GET /odata/RobotLogs`
   *
   * Permissions: Logs.View.
   *
   * OAuth scopes: OR.Monitoring or OR.Monitoring.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  list<K extends keyof models.Log = keyof models.Log>(request?: { filter?: Filter<models.Log>; select?: Select<models.Log, K>; expand?: Expand<models.Log>; orderby?: OrderBy<models.Log>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Log, K>>;
}
