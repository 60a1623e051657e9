// Generated from the service's description.
import { EntitySet, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** History of action-center tasks: who created, assigned, saved, forwarded or completed them. */
export declare class TaskActivities extends EntitySet {
  /**
   * Lists the history of one action-center task: who created, assigned, saved, forwarded or completed it and when.
   *
   * `GET /odata/TaskActivities/UiPath.Server.Configuration.OData.GetByTaskId(taskId={taskId})`
   *
   * Permissions: Tasks.View.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getByTaskId<K extends keyof models.TaskActivity = keyof models.TaskActivity>(request: { taskId: Int64 | number; filter?: Filter<models.TaskActivity>; select?: Select<models.TaskActivity, K>; expand?: Expand<models.TaskActivity>; orderby?: OrderBy<models.TaskActivity>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.TaskActivity, K>>;
}
