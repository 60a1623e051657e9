// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** How long jobs of each process are kept and whether they are then deleted or archived to a bucket. */
export declare class ReleaseRetention extends EntitySet {
  /**
   * Removes the custom job retention settings of a process, which returns it to the default policy.
   *
   * `DELETE /odata/ReleaseRetention({key})`
   *
   * Permissions: Processes.Edit.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  delete(request: { key: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Returns how long jobs of one process are kept and what happens to them afterwards.
   *
   * `GET /odata/ReleaseRetention({key})`
   *
   * Only in version 20.0: `retentionType`.
   *
   * Permissions: Processes.View.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  get<K extends keyof models.ReleaseRetentionSetting = keyof models.ReleaseRetentionSetting>(request: { key: Int64 | number; retentionType?: models.RetentionType | null; select?: Select<models.ReleaseRetentionSetting, K>; expand?: Expand<models.ReleaseRetentionSetting> } & CallOptions): Promise<Pick<models.ReleaseRetentionSetting, K>>;
  /**
   * Lists the job retention settings of processes: the period, the action at its end and the archive bucket.
   *
   * `GET /odata/ReleaseRetention`
   *
   * Permissions: Processes.View.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  list<K extends keyof models.ReleaseRetentionSetting = keyof models.ReleaseRetentionSetting>(request?: { filter?: Filter<models.ReleaseRetentionSetting>; select?: Select<models.ReleaseRetentionSetting, K>; expand?: Expand<models.ReleaseRetentionSetting>; orderby?: OrderBy<models.ReleaseRetentionSetting>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.ReleaseRetentionSetting, K>>;
  /**
   * Sets the retention period of the jobs of a process and whether they are then deleted or archived to a bucket.
   *
   * `PUT /odata/ReleaseRetention({key})`
   *
   * Permissions: Processes.Edit.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  replace(request: { key: Int64 | number; body: Input<models.ReleaseRetentionSetting> } & CallOptions): Promise<void>;
}
