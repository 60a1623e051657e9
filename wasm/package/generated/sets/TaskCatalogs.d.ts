// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Groups in which action-center tasks are sorted, which folders can share. */
export declare class TaskCatalogs extends EntitySet {
  /**
   * Creates a task catalog, optionally encrypted, in which action-center tasks can be grouped.
   *
   * `POST /odata/TaskCatalogs/UiPath.Server.Configuration.OData.CreateTaskCatalog`
   *
   * Only in version 20.0: `retentionAction`, `retentionBucketId`, `retentionPeriod`.
   *
   * Permissions: TaskCatalogs.Create.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  createTaskCatalog<K extends keyof models.TaskCatalog = keyof models.TaskCatalog>(request: { name: string | null; description?: string | null; encrypted?: boolean | null; tags?: readonly Input<models.Tag>[]; retentionAction?: models.RetentionAction | null; retentionBucketId?: Int64 | number | null; retentionPeriod?: number | null; select?: Select<models.TaskCatalog, K>; expand?: Expand<models.TaskCatalog> } & CallOptions): Promise<Pick<models.TaskCatalog, K>>;
  /**
   * Lists the folders that share a task catalog and that the caller may see, with the total number.
   *
   * `GET /odata/TaskCatalogs/UiPath.Server.Configuration.OData.GetFoldersForTaskCatalog(id={id})`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getFoldersForTaskCatalog<K extends keyof models.AccessibleFolders = keyof models.AccessibleFolders>(request: { id: Int64 | number; select?: Select<models.AccessibleFolders, K>; expand?: Expand<models.AccessibleFolders> } & CallOptions): Promise<Pick<models.AccessibleFolders, K>>;
  /**
   * Tells how many tasks and folders use a task catalog and whether it is encrypted.
   *
   * `GET /odata/TaskCatalogs/UiPath.Server.Configuration.OData.GetTaskCatalogExtendedDetails(taskCatalogId={taskCatalogId})`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getTaskCatalogExtendedDetails<K extends keyof models.TaskCatalogExtendedDetails = keyof models.TaskCatalogExtendedDetails>(request: { taskCatalogId: Int64 | number; select?: Select<models.TaskCatalogExtendedDetails, K>; expand?: Expand<models.TaskCatalogExtendedDetails> } & CallOptions): Promise<Pick<models.TaskCatalogExtendedDetails, K>>;
  /**
   * Lists task catalogs from every folder in which the caller holds the named permissions, with one folder left out if wished.
   *
   * `GET /odata/TaskCatalogs/UiPath.Server.Configuration.OData.GetTaskCatalogsFromFoldersWithPermissions`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getTaskCatalogsFromFoldersWithPermissions<K extends keyof models.TaskCatalog = keyof models.TaskCatalog>(request?: { mandatoryPermissions?: readonly string[]; excludeFolderId?: Int64 | number | null; distinctBySelect?: boolean | null; filter?: Filter<models.TaskCatalog>; select?: Select<models.TaskCatalog, K>; expand?: Expand<models.TaskCatalog>; orderby?: OrderBy<models.TaskCatalog>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.TaskCatalog, K>>;
  /**
   * Adds task catalogs to some folders and takes them out of others in one call.
   *
   * `POST /odata/TaskCatalogs/UiPath.Server.Configuration.OData.ShareToFolders`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  shareToFolders(request?: { taskCatalogIds?: readonly (Int64 | number)[]; toAddFolderIds?: readonly (Int64 | number)[]; toRemoveFolderIds?: readonly (Int64 | number)[] } & CallOptions): Promise<void>;
  /**
   * Changes the name, description and tags of a task catalog, and its retention where supported.
   *
   * `POST /odata/TaskCatalogs({key})/UiPath.Server.Configuration.OData.UpdateTaskCatalog`
   *
   * Only in version 20.0: `retentionAction`, `retentionBucketId`, `retentionPeriod`.
   *
   * Permissions: TaskCatalogs.Edit.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  updateTaskCatalog(request: { key: Int64 | number; name: string | null; description?: string | null; encrypted?: boolean | null; tags?: readonly Input<models.Tag>[]; retentionAction?: models.RetentionAction | null; retentionBucketId?: Int64 | number | null; retentionPeriod?: number | null } & CallOptions): Promise<void>;
  /**
   * Deletes a task catalog by id; a conflict is reported while it is still in use.
   *
   * `DELETE /odata/TaskCatalogs({key})`
   *
   * Permissions: TaskCatalogs.Delete.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  delete(request: { key: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Returns one task catalog by id, with the number of folders that share it.
   *
   * `GET /odata/TaskCatalogs({key})`
   *
   * Permissions: TaskCatalogs.View.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  get<K extends keyof models.TaskCatalog = keyof models.TaskCatalog>(request: { key: Int64 | number; select?: Select<models.TaskCatalog, K>; expand?: Expand<models.TaskCatalog> } & CallOptions): Promise<Pick<models.TaskCatalog, K>>;
  /**
   * Lists the task catalogs of the current folder.
   *
   * `GET /odata/TaskCatalogs`
   *
   * Permissions: TaskCatalogs.View.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  list<K extends keyof models.TaskCatalog = keyof models.TaskCatalog>(request?: { filter?: Filter<models.TaskCatalog>; select?: Select<models.TaskCatalog, K>; expand?: Expand<models.TaskCatalog>; orderby?: OrderBy<models.TaskCatalog>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.TaskCatalog, K>>;
}
