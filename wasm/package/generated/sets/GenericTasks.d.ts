// Generated from the service's description.
import { EntitySet, CallOptions, Guid, Input, Int64 } from "../../set.js";
import type * as models from "../models.js";

/** Action-center tasks of external kind, without a form: creating, saving, reassigning, tagging and completing them. */
export declare class GenericTasks extends EntitySet {
  /**
   * Completes an action-center task with the chosen action and final data; a workflow waiting on it can resume.
   *
   * `POST /tasks/GenericTasks/CompleteTask`
   *
   * Permissions: Tasks.Edit.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  completeTask(request: { taskId: Int64 | number | null; action?: string | null; data?: unknown | null } & CallOptions): Promise<void>;
  /**
   * Creates an action-center task of a given type with title, priority, catalog and initial data, and returns it.
   *
   * `POST /tasks/GenericTasks/CreateTask`
   *
   * Only in version 20.0: `parentOperationId`, `taskSource`.
   *
   * Permissions: Tasks.Create.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  createTask(request: { title: string | null; data?: unknown | null; externalTag?: string | null; priority?: models.TaskPriority | null; tags?: readonly Input<models.Tag>[]; taskCatalogName?: string | null; type?: models.TaskType | null; parentOperationId?: string | null; taskSource?: Input<models.TaskSource> | null } & CallOptions): Promise<models.TaskData>;
  /**
   * Returns an action-center task together with its data, looked up by numeric task id.
   *
   * `GET /tasks/GenericTasks/GetTaskDataById`
   *
   * Permissions: Tasks.View.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getTaskDataById(request?: { taskId?: Int64 | number | null } & CallOptions): Promise<models.TaskData>;
  /**
   * Returns an action-center task together with its data, looked up by its GUID key instead of its id.
   *
   * `GET /tasks/GenericTasks/GetTaskDataByKey`
   *
   * Only in version 20.0.
   *
   * Permissions: Tasks.View.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getTaskDataByKey(request?: { taskKey?: Guid | null } & CallOptions): Promise<models.TaskData>;
  /**
   * Stores optional task data and hands the task to other assignees in one step, with an optional note.
   *
   * `POST /tasks/GenericTasks/SaveAndReassignTask`
   *
   * Only in version 20.0: `assigneeNamesOrEmails`, `assigneeUserIds`, `assignmentCriteria`.
   *
   * Permissions: Tasks.Edit.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  saveAndReassignTask(request?: { taskId?: Int64 | number; userId?: Int64 | number | null; userNameOrEmail?: string | null; data?: unknown | null; noteText?: string | null; saveData?: boolean; assigneeNamesOrEmails?: readonly string[]; assigneeUserIds?: readonly (Int64 | number)[]; assignmentCriteria?: models.TaskAssignmentCriteria } & CallOptions): Promise<void>;
  /**
   * Stores intermediate data of an action-center task without completing it, so that work can continue later.
   *
   * `PUT /tasks/GenericTasks/SaveTaskData`
   *
   * Permissions: Tasks.Edit.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  saveTaskData(request: { data: unknown | null; taskId: Int64 | number | null } & CallOptions): Promise<void>;
  /**
   * Stores the given set of tags on an action-center task and leaves its data alone.
   *
   * `PUT /tasks/GenericTasks/SaveTaskTags`
   *
   * Permissions: Tasks.Edit.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  saveTaskTags(request: { taskId: Int64 | number | null; tags?: readonly Input<models.Tag>[] } & CallOptions): Promise<void>;
}
