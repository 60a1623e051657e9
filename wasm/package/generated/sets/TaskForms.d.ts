// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64 } from "../../set.js";
import type * as models from "../models.js";

/** Action-center tasks with a form: creating, filling in, saving, reassigning and completing them. */
export declare class TaskForms extends EntitySet {
  /**
   * Completes many form tasks with one action and the same data, and reports those that failed.
   *
   * `POST /forms/TaskForms/BulkCompleteTasks`
   *
   * Permissions: Tasks.Edit.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  bulkCompleteTasks(request: { action: string | null; data: unknown | null; taskIds: readonly (Int64 | number)[]; noteText?: string | null; priority?: models.TaskPriority | null; taskCatalogId?: Int64 | number | null; title?: string | null; unsetTaskCatalog?: boolean | null } & CallOptions): Promise<models.BulkOperationErrorResponse[]>;
  /**
   * Writes the same data, title, priority or catalog to many form tasks, and reports those that failed.
   *
   * `PUT /forms/TaskForms/BulkUpdateTasks`
   *
   * Permissions: Tasks.Edit.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  bulkUpdateTasks(request: { data: unknown | null; taskIds: readonly (Int64 | number)[]; noteText?: string | null; priority?: models.TaskPriority | null; taskCatalogId?: Int64 | number | null; title?: string | null; unsetTaskCatalog?: boolean | null } & CallOptions): Promise<models.BulkOperationErrorResponse[]>;
  /**
   * Closes a form task with the data entered and the action chosen, which lets the waiting job resume.
   *
   * `POST /forms/TaskForms/CompleteTask`
   *
   * Permissions: Tasks.Edit.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  completeTask(request: { taskId: Int64 | number | null; action?: string | null; data?: unknown | null } & CallOptions): Promise<void>;
  /**
   * Creates a task whose form layout a user fills in, given inline or by the id of a stored layout.
   *
   * `POST /forms/TaskForms/CreateFormTask`
   *
   * Only in version 20.0: `parentOperationId`, `taskSource`.
   *
   * Permissions: Tasks.Create.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  createFormTask(request: { title: string | null; bulkFormLayoutId?: Int64 | number | null; data?: unknown | null; externalTag?: string | null; formLayout?: unknown | null; formLayoutId?: Int64 | number | null; priority?: models.TaskPriority | null; tags?: readonly Input<models.Tag>[]; taskCatalogName?: string | null; parentOperationId?: string | null; taskSource?: Input<models.TaskSource> | null } & CallOptions): Promise<models.TaskData>;
  /**
   * Returns a form task with the data entered so far but without its layout.
   *
   * `GET /forms/TaskForms/GetTaskDataById`
   *
   * Permissions: Tasks.View.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getTaskDataById(request?: { taskId?: Int64 | number | null } & CallOptions): Promise<models.TaskData>;
  /**
   * Returns a form task with both its data and its form layout, ready to be rendered.
   *
   * `GET /forms/TaskForms/GetTaskFormById`
   *
   * Permissions: Tasks.View.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getTaskFormById(request?: { taskId?: Int64 | number | null; expandOnFormLayout?: boolean | null } & CallOptions): Promise<models.TaskForm>;
  /**
   * Stores the data of a form task and hands it to another user in one step.
   *
   * `POST /forms/TaskForms/SaveAndReassignTask`
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
   * Stores the data of a form task as a draft and leaves the task open.
   *
   * `PUT /forms/TaskForms/SaveTaskData`
   *
   * Permissions: Tasks.Edit.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  saveTaskData(request: { data: unknown | null; taskId: Int64 | number | null } & CallOptions): Promise<void>;
}
