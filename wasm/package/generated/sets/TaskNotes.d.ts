// Generated from the service's description.
import { EntitySet, CallOptions, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Comments people leave on action-center tasks. */
export declare class TaskNotes extends EntitySet {
  /**
   * Adds a comment to an action-center task and returns it with author and time.
   *
   * `POST /odata/TaskNotes/UiPath.Server.Configuration.OData.CreateTaskNote`
   *
   * Permissions: Tasks.Edit.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  createTaskNote<K extends keyof models.TaskNote = keyof models.TaskNote>(request: { text: string | null; taskId?: Int64 | number | null; select?: Select<models.TaskNote, K>; expand?: Expand<models.TaskNote> } & CallOptions): Promise<Pick<models.TaskNote, K>>;
  /**
   * Lists the comments people left on one action-center task.
   *
   * `GET /odata/TaskNotes/UiPath.Server.Configuration.OData.GetByTaskId(taskId={taskId})`
   *
   * Permissions: Tasks.View.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getByTaskId<K extends keyof models.TaskNote = keyof models.TaskNote>(request: { taskId: Int64 | number; filter?: Filter<models.TaskNote>; select?: Select<models.TaskNote, K>; expand?: Expand<models.TaskNote>; orderby?: OrderBy<models.TaskNote>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.TaskNote, K>>;
}
