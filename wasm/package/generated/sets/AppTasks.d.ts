// Generated from the service's description.
import { EntitySet, CallOptions, Guid, Input, Int64 } from "../../set.js";
import type * as models from "../models.js";

/** Action-center tasks shown through a UiPath App: creating, saving, reassigning and completing them. */
export declare class AppTasks extends EntitySet {
  /**
   * Completes an app-based action-center task with the chosen action and final data; a workflow waiting on it can resume.
   *
   * `POST /tasks/AppTasks/CompleteAppTask`
   *
   * Permissions: Tasks.Edit.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  completeAppTask(request: { taskId: Int64 | number | null; action?: string | null; data?: unknown | null } & CallOptions): Promise<void>;
  /**
   * Creates an action-center task whose form is a UiPath App, from an app reference and initial data, and returns it.
   *
   * `POST /tasks/AppTasks/CreateAppTask`
   *
   * Only in version 20.0: `actionableMessageMetaData`, `appProcessKey`, `appType`, `folderKey`, `fpsContext`, `isActionableMessageEnabled`, `parentOperationId`, `runtime`, `taskSource`.
   *
   * Permissions: Tasks.Create.
   *
   * OAuth scopes: JamJamApi and RCS.FolderAuthorization and OR.Tasks or JamJamApi and RCS.FolderAuthorization and OR.Tasks.Write or JamJamApi and RCS.FolderAuthorization.Write and OR.Tasks or JamJamApi and RCS.FolderAuthorization.Write and OR.Tasks.Write or JamJamApi.Write and RCS.FolderAuthorization and OR.Tasks or JamJamApi.Write and RCS.FolderAuthorization and OR.Tasks.Write or JamJamApi.Write and RCS.FolderAuthorization.Write and OR.Tasks or JamJamApi.Write and RCS.FolderAuthorization.Write and OR.Tasks.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  createAppTask(request: { appId: string | null; appVersion: number | null; title: string | null; taskDefinitionId?: Int64 | number | null; data?: unknown | null; externalTag?: string | null; priority?: models.TaskPriority | null; tags?: readonly Input<models.Tag>[]; taskCatalogName?: string | null; taskDefinitionVersion?: number | null; type?: models.TaskType | null; actionableMessageMetaData?: Input<models.ActionableMessageMetaData> | null; appProcessKey?: Guid | null; appType?: models.AppTasksCreateRequestAppType | null; folderKey?: Guid | null; fpsContext?: unknown | null; isActionableMessageEnabled?: boolean | null; parentOperationId?: string | null; runtime?: models.AppTasksCreateRequestRuntime | null; taskSource?: Input<models.TaskSource> | null } & CallOptions): Promise<models.AppTasksData>;
  /**
   * Returns an app-based action-center task with its data, looked up by numeric task id.
   *
   * `GET /tasks/AppTasks/GetAppTaskById`
   *
   * Permissions: Tasks.View.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getAppTaskById(request?: { taskId?: Int64 | number | null } & CallOptions): Promise<models.AppTasksData>;
  /**
   * Returns an app-based action-center task with its data, looked up by its GUID key instead of its id.
   *
   * `GET /tasks/AppTasks/GetAppTaskByKey`
   *
   * Only in version 20.0.
   *
   * Permissions: Tasks.View.
   *
   * OAuth scopes: JamJamApi and RCS.FolderAuthorization and OR.Tasks or JamJamApi and RCS.FolderAuthorization and OR.Tasks.Read or JamJamApi and RCS.FolderAuthorization.Read and OR.Tasks or JamJamApi and RCS.FolderAuthorization.Read and OR.Tasks.Read or JamJamApi.Read and RCS.FolderAuthorization and OR.Tasks or JamJamApi.Read and RCS.FolderAuthorization and OR.Tasks.Read or JamJamApi.Read and RCS.FolderAuthorization.Read and OR.Tasks or JamJamApi.Read and RCS.FolderAuthorization.Read and OR.Tasks.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getAppTaskByKey(request?: { taskKey?: Guid | null } & CallOptions): Promise<models.AppTasksData>;
  /**
   * Stores optional task data and hands app-based tasks to other assignees in one step, with an optional note.
   *
   * `POST /tasks/AppTasks/SaveAndReassignAppTasks`
   *
   * Only in version 20.0: `assigneeNamesOrEmails`, `assigneeUserIds`, `assignmentCriteria`.
   *
   * Permissions: Tasks.Edit.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  saveAndReassignAppTasks(request?: { taskId?: Int64 | number; userId?: Int64 | number | null; userNameOrEmail?: string | null; data?: unknown | null; noteText?: string | null; saveData?: boolean; assigneeNamesOrEmails?: readonly string[]; assigneeUserIds?: readonly (Int64 | number)[]; assignmentCriteria?: models.TaskAssignmentCriteria } & CallOptions): Promise<void>;
  /**
   * Stores intermediate data of an app-based task without completing it, so that work can continue later.
   *
   * `PUT /tasks/AppTasks/SaveAppTasksData`
   *
   * Permissions: Tasks.Edit.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  saveAppTasksData(request: { data: unknown | null; taskId: Int64 | number | null } & CallOptions): Promise<void>;
}
