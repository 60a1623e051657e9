// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** How long action-center tasks of each catalog are kept and whether they are then deleted or archived. */
export declare class TaskRetention extends EntitySet {
  /**
   * Removes the custom retention settings of a task catalog, which returns it to the default policy.
   *
   * `DELETE /odata/TaskRetention({key})`
   *
   * Only in version 20.0.
   *
   * Permissions: TaskCatalogs.Delete.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  delete(request: { key: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Returns how long tasks of one catalog are kept and what happens to them afterwards.
   *
   * `GET /odata/TaskRetention({key})`
   *
   * Only in version 20.0.
   *
   * Permissions: TaskCatalogs.View.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  get<K extends keyof models.TaskRetentionSetting = keyof models.TaskRetentionSetting>(request: { key: Int64 | number; select?: Select<models.TaskRetentionSetting, K>; expand?: Expand<models.TaskRetentionSetting> } & CallOptions): Promise<Pick<models.TaskRetentionSetting, K>>;
  /**
   * Lists the retention settings of task catalogs: the period, the action at its end and the archive bucket.
   *
   * `GET /odata/TaskRetention`
   *
   * Only in version 20.0.
   *
   * Permissions: TaskCatalogs.View.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  list<K extends keyof models.TaskRetentionSetting = keyof models.TaskRetentionSetting>(request?: { filter?: Filter<models.TaskRetentionSetting>; select?: Select<models.TaskRetentionSetting, K>; expand?: Expand<models.TaskRetentionSetting>; orderby?: OrderBy<models.TaskRetentionSetting>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.TaskRetentionSetting, K>>;
  /**
   * Sets the retention period of the tasks in a catalog and whether they are then deleted or archived to a bucket.
   *
   * `PUT /odata/TaskRetention({key})`
   *
   * Only in version 20.0.
   *
   * Permissions: TaskCatalogs.Edit.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  replace(request: { key: Int64 | number; body: Input<models.TaskRetentionSetting> } & CallOptions): Promise<void>;
}
