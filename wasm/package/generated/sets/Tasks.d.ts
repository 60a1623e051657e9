// Generated from the service's description.
import { EntitySet, CallOptions, Guid, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Action-center tasks of all kinds, in which a human decides something for an automation. */
export declare class Tasks extends EntitySet {
  /**
   * Assigns unassigned tasks to users by id, name or e-mail; an empty result means that all went well.
   *
   * `POST /odata/Tasks/UiPath.Server.Configuration.OData.AssignTasks`
   *
   * Permissions: Tasks.View and Tasks.Edit (as the service spells it: signed in).
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  assignTasks<K extends keyof models.TaskOperationErrorResponse = keyof models.TaskOperationErrorResponse>(request: { taskAssignments: readonly Input<models.TaskAssignmentRequest>[]; filter?: Filter<models.TaskOperationErrorResponse>; select?: Select<models.TaskOperationErrorResponse, K>; expand?: Expand<models.TaskOperationErrorResponse>; orderby?: OrderBy<models.TaskOperationErrorResponse>; count?: boolean } & ListOptions): Listing<Pick<models.TaskOperationErrorResponse, K>>;
  /**
   * Deletes the listed action-center tasks and returns an error entry for each one that could not be deleted.
   *
   * `POST /odata/Tasks/UiPath.Server.Configuration.OData.DeleteTasks`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  deleteTasks<K extends keyof models.TaskOperationErrorResponse = keyof models.TaskOperationErrorResponse>(request: { taskIds: readonly (Int64 | number)[]; filter?: Filter<models.TaskOperationErrorResponse>; select?: Select<models.TaskOperationErrorResponse, K>; expand?: Expand<models.TaskOperationErrorResponse>; orderby?: OrderBy<models.TaskOperationErrorResponse>; count?: boolean } & ListOptions): Listing<Pick<models.TaskOperationErrorResponse, K>>;
  /**
   * Changes the title, priority or catalog of a task, optionally with a note, and leaves its data alone.
   *
   * `POST /odata/Tasks/UiPath.Server.Configuration.OData.EditTaskMetadata`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  editTaskMetadata(request: { taskId: Int64 | number; noteText?: string | null; priority?: models.TaskPriority | null; taskCatalogId?: Int64 | number | null; title?: string | null; unsetTaskCatalog?: boolean | null } & CallOptions): Promise<void>;
  /**
   * Returns one action-center task found by its GUID key instead of its numeric id.
   *
   * `GET /odata/Tasks/UiPath.Server.Configuration.OData.GetByKey(identifier={identifier})`
   *
   * Only in version 20.0.
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getByKey<K extends keyof models.Task = keyof models.Task>(request: { identifier: Guid; filter?: Filter<models.Task>; select?: Select<models.Task, K>; expand?: Expand<models.Task>; orderby?: OrderBy<models.Task>; top?: number; skip?: number; count?: boolean } & CallOptions): Promise<Pick<models.Task, K>>;
  /**
   * Lists the permissions on action-center tasks that the caller holds in the current folder.
   *
   * `GET /odata/Tasks/UiPath.Server.Configuration.OData.GetTaskPermissions`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getTaskPermissions<K extends keyof models.Permission = keyof models.Permission>(request?: { filter?: Filter<models.Permission>; select?: Select<models.Permission, K>; expand?: Expand<models.Permission>; orderby?: OrderBy<models.Permission>; count?: boolean } & ListOptions): Listing<Pick<models.Permission, K>>;
  /**
   * Lists the users of a folder to whom tasks can be assigned.
   *
   * `GET /odata/Tasks/UiPath.Server.Configuration.OData.GetTaskUsers(organizationUnitId={organizationUnitId})`
   *
   * Permissions: Tasks.View and Tasks.Edit and TaskAssignment.Create (as the service spells it: Tasks.View and Tasks.Edit).
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getTaskUsers<K extends keyof models.UserLoginInfo = keyof models.UserLoginInfo>(request: { organizationUnitId: Int64 | number; filter?: Filter<models.UserLoginInfo>; select?: Select<models.UserLoginInfo, K>; expand?: Expand<models.UserLoginInfo>; orderby?: OrderBy<models.UserLoginInfo>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.UserLoginInfo, K>>;
  /**
   * Lists the tasks of every folder the caller can view tasks in, optionally only those ever forwarded.
   *
   * `GET /odata/Tasks/UiPath.Server.Configuration.OData.GetTasksAcrossFolders`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getTasksAcrossFolders<K extends keyof models.Task = keyof models.Task>(request?: { event?: models.TaskEvent | null; filter?: Filter<models.Task>; select?: Select<models.Task, K>; expand?: Expand<models.Task>; orderby?: OrderBy<models.Task>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Task, K>>;
  /**
   * Lists the tasks of every folder in which the caller is a task administrator, whoever they are assigned to.
   *
   * `GET /odata/Tasks/UiPath.Server.Configuration.OData.GetTasksAcrossFoldersForAdmin`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getTasksAcrossFoldersForAdmin<K extends keyof models.Task = keyof models.Task>(request?: { event?: models.TaskEvent | null; filter?: Filter<models.Task>; select?: Select<models.Task, K>; expand?: Expand<models.Task>; orderby?: OrderBy<models.Task>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Task, K>>;
  /**
   * Hands already assigned tasks to other users, with an error entry for each that failed.
   *
   * `POST /odata/Tasks/UiPath.Server.Configuration.OData.ReassignTasks`
   *
   * Permissions: Tasks.View and Tasks.Edit and TaskAssignment.Create (as the service spells it: signed in).
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  reassignTasks<K extends keyof models.TaskOperationErrorResponse = keyof models.TaskOperationErrorResponse>(request: { taskAssignments: readonly Input<models.TaskAssignmentRequest>[]; filter?: Filter<models.TaskOperationErrorResponse>; select?: Select<models.TaskOperationErrorResponse, K>; expand?: Expand<models.TaskOperationErrorResponse>; orderby?: OrderBy<models.TaskOperationErrorResponse>; count?: boolean } & ListOptions): Listing<Pick<models.TaskOperationErrorResponse, K>>;
  /**
   * Takes the listed tasks from their assignees so that others can pick them up, reporting those that failed.
   *
   * `POST /odata/Tasks/UiPath.Server.Configuration.OData.UnassignTasks`
   *
   * Permissions: Tasks.View and Tasks.Edit (as the service spells it: signed in).
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  unassignTasks<K extends keyof models.TaskOperationErrorResponse = keyof models.TaskOperationErrorResponse>(request: { taskIds: readonly (Int64 | number)[]; filter?: Filter<models.TaskOperationErrorResponse>; select?: Select<models.TaskOperationErrorResponse, K>; expand?: Expand<models.TaskOperationErrorResponse>; orderby?: OrderBy<models.TaskOperationErrorResponse>; count?: boolean } & ListOptions): Listing<Pick<models.TaskOperationErrorResponse, K>>;
  /**
   * Returns one action-center task by id, without its data, which the task-type specific calls give.
   *
   * `GET /odata/Tasks({key})`
   *
   * Permissions: Tasks.View (as the service spells it: signed in).
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  get<K extends keyof models.Task = keyof models.Task>(request: { key: Int64 | number; select?: Select<models.Task, K>; expand?: Expand<models.Task> } & CallOptions): Promise<Pick<models.Task, K>>;
  /**
   * Lists the action-center tasks of the current folder that the caller may see.
   *
   * `GET /odata/Tasks`
   *
   * Permissions: Tasks.View (as the service spells it: signed in).
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  list<K extends keyof models.Task = keyof models.Task>(request?: { filter?: Filter<models.Task>; select?: Select<models.Task, K>; expand?: Expand<models.Task>; orderby?: OrderBy<models.Task>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Task, K>>;
}
