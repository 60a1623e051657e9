// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** How long items of each queue are kept and whether they are then deleted or archived to a bucket. */
export declare class QueueRetention extends EntitySet {
  /**
   * Removes a queue's own retention setting, so that the service's default applies to its items again.
   *
   * `DELETE /odata/QueueRetention({key})`
   *
   * Permissions: Queues.Edit.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  delete(request: { key: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Returns how long a queue keeps its finished or stale items and whether they are then deleted or archived.
   *
   * `GET /odata/QueueRetention({key})`
   *
   * Only in version 20.0: `retentionType`.
   *
   * Permissions: Queues.View.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  get<K extends keyof models.QueueRetentionSetting = keyof models.QueueRetentionSetting>(request: { key: Int64 | number; retentionType?: models.RetentionType | null; select?: Select<models.QueueRetentionSetting, K>; expand?: Expand<models.QueueRetentionSetting> } & CallOptions): Promise<Pick<models.QueueRetentionSetting, K>>;
  /**
   * Lists the item retention settings of queues: period, action and archive bucket.
   *
   * `GET /odata/QueueRetention`
   *
   * Permissions: Queues.View.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  list<K extends keyof models.QueueRetentionSetting = keyof models.QueueRetentionSetting>(request?: { filter?: Filter<models.QueueRetentionSetting>; select?: Select<models.QueueRetentionSetting, K>; expand?: Expand<models.QueueRetentionSetting>; orderby?: OrderBy<models.QueueRetentionSetting>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.QueueRetentionSetting, K>>;
  /**
   * Sets how long a queue keeps its items and whether they are then deleted or archived to a bucket.
   *
   * `PUT /odata/QueueRetention({key})`
   *
   * Permissions: Queues.Edit.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  replace(request: { key: Int64 | number; body: Input<models.QueueRetentionSetting> } & CallOptions): Promise<void>;
}
