// Generated from the service's description.
import { EntitySet, CallOptions, Guid, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Folders that hold processes, queues, assets and triggers, with the users and machines assigned to them. */
export declare class Folders extends EntitySet {
  /**
   * Gives a user or group from the directory roles in folders, adding it to Orchestrator if necessary.
   *
   * `POST /odata/Folders/UiPath.Server.Configuration.OData.AssignDomainUser`
   *
   * Permissions: Units.Edit or SubFolders.Edit, parts of it in certain cases only.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Write.
   */
  assignDomainUser(request: { assignment: Input<models.DomainUserAssignment> } & CallOptions): Promise<void>;
  /**
   * Assigns machines to folders, so that jobs of those folders can run on them.
   *
   * `POST /odata/Folders/UiPath.Server.Configuration.OData.AssignMachines`
   *
   * Permissions: Units.Edit or SubFolders.Edit, parts of it in certain cases only.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Write.
   */
  assignMachines(request: { assignments: Input<models.MachineAssignments> } & CallOptions): Promise<void>;
  /**
   * Assigns existing users to folders with chosen folder roles, several users and folders per call.
   *
   * `POST /odata/Folders/UiPath.Server.Configuration.OData.AssignUsers`
   *
   * Permissions: Folders.Edit and Users.View and Roles.View or Subfolders.Edit and Users.View and Roles.View (as the service spells it: Units.Edit or SubFolders.Edit), parts of it in certain cases only.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Write.
   */
  assignUsers(request: { assignments: Input<models.UserAssignments> } & CallOptions): Promise<void>;
  /**
   * Deletes a folder, identified by its GUID key instead of its numeric id.
   *
   * `DELETE /api/Folders/DeleteByKey`
   *
   * Permissions: Units.Delete or SubFolders.Delete, parts of it in certain cases only.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Write.
   */
  deleteByKey(request?: { key?: Guid | null } & CallOptions): Promise<void>;
  /**
   * Returns a page of the folders the calling user can access, with the total count.
   *
   * `GET /api/Folders/GetAllForCurrentUser`
   *
   * Only in version 20.0.
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Read.
   */
  getAllForCurrentUser(request?: { take?: number | null; skip?: number | null } & CallOptions): Promise<models.PageResultDtoOfCurrentUserFolder>;
  /**
   * Returns a user's tenant roles and, page by page, the folders with the roles held in each.
   *
   * `GET /odata/Folders/UiPath.Server.Configuration.OData.GetAllRolesForUser(username={username},skip={skip},take={take})`
   *
   * Permissions: Units.View or SubFolders.View, parts of it in certain cases only.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Read.
   */
  getAllRolesForUser<K extends keyof models.UserRoleAssignments = keyof models.UserRoleAssignments>(request: { username: string | null; skip: number; take: number; type?: models.DirectoryObjectType | null; searchText?: string | null; select?: Select<models.UserRoleAssignments, K>; expand?: Expand<models.UserRoleAssignments> } & CallOptions): Promise<Pick<models.UserRoleAssignments, K>>;
  /**
   * Returns a single folder, looked up by its GUID key instead of its numeric id.
   *
   * `GET /odata/Folders/UiPath.Server.Configuration.OData.GetByKey(identifier={identifier})`
   *
   * Permissions: Units.View or SubFolders.View, parts of it in certain cases only.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Read.
   */
  getByKey<K extends keyof models.Folder = keyof models.Folder>(request: { identifier: Guid; filter?: Filter<models.Folder>; select?: Select<models.Folder, K>; expand?: Expand<models.Folder>; orderby?: OrderBy<models.Folder>; top?: number; skip?: number; count?: boolean } & CallOptions): Promise<Pick<models.Folder, K>>;
  /**
   * Lists machines as seen from a folder and shows for each whether it is assigned directly or inherited.
   *
   * `GET /odata/Folders/UiPath.Server.Configuration.OData.GetMachinesForFolder(key={key})`
   *
   * Permissions: Units.View or SubFolders.View, parts of it in certain cases only.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Read.
   */
  getMachinesForFolder<K extends keyof models.MachineFolder = keyof models.MachineFolder>(request: { key: Int64 | number; filter?: Filter<models.MachineFolder>; select?: Select<models.MachineFolder, K>; expand?: Expand<models.MachineFolder>; orderby?: OrderBy<models.MachineFolder>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.MachineFolder, K>>;
  /**
   * Previews, without moving anything, how machine assignments would change if a folder went under another parent.
   *
   * `GET /odata/Folders/UiPath.Server.Configuration.OData.GetMoveFolderMachinesChanges`
   *
   * Permissions: SubFolders.Delete and Units.Create and Units.Edit or SubFolders.Delete and Units.Create and SubFolders.Edit or SubFolders.Delete and SubFolders.Create and Units.Edit or SubFolders.Delete and SubFolders.Create and SubFolders.Edit, parts of it in certain cases only.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Read.
   */
  getMoveFolderMachinesChanges<K extends keyof models.MoveFolderMachineChange = keyof models.MoveFolderMachineChange>(request?: { folderId?: Int64 | number | null; targetParentId?: Int64 | number | null; filter?: Filter<models.MoveFolderMachineChange>; select?: Select<models.MoveFolderMachineChange, K>; expand?: Expand<models.MoveFolderMachineChange>; orderby?: OrderBy<models.MoveFolderMachineChange>; count?: boolean } & ListOptions): Listing<Pick<models.MoveFolderMachineChange, K>>;
  /**
   * Lists the folders below a root folder to which a given machine is assigned.
   *
   * `GET /odata/Folders/UiPath.Server.Configuration.OData.GetSubfoldersWithAssignedMachine`
   *
   * Permissions: Units.View or SubFolders.View, parts of it in certain cases only.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Read.
   */
  getSubfoldersWithAssignedMachine<K extends keyof models.Folder = keyof models.Folder>(request?: { rootFolderId?: Int64 | number | null; machineId?: Int64 | number | null; filter?: Filter<models.Folder>; select?: Select<models.Folder, K>; expand?: Expand<models.Folder>; orderby?: OrderBy<models.Folder>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Folder, K>>;
  /**
   * Lists the users and groups assigned to a folder with their roles, optionally including those inherited from parent folders.
   *
   * `GET /odata/Folders/UiPath.Server.Configuration.OData.GetUsersForFolder(key={key},includeInherited={includeInherited})`
   *
   * Permissions: Folders.View and Users.View or Subfolders.View and Users.View (as the service spells it: Units.View or SubFolders.View or Assets.Create or Assets.Edit), parts of it in certain cases only.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Read.
   */
  getUsersForFolder<K extends keyof models.UserRoles = keyof models.UserRoles>(request: { key: Int64 | number; includeInherited: boolean; includeAlertsEnabled?: boolean | null; filter?: Filter<models.UserRoles>; select?: Select<models.UserRoles, K>; expand?: Expand<models.UserRoles>; orderby?: OrderBy<models.UserRoles>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.UserRoles, K>>;
  /**
   * Moves a folder with its subfolders under another parent, or to the top level when none is given.
   *
   * `PUT /odata/Folders({folderId})/UiPath.Server.Configuration.OData.MoveFolder`
   *
   * Permissions: Units.Delete and Units.Create and Units.Edit or Units.Delete and Units.Create and SubFolders.Edit or Units.Delete and SubFolders.Create and Units.Edit or Units.Delete and SubFolders.Create and SubFolders.Edit or SubFolders.Delete and Units.Create and Units.Edit or SubFolders.Delete and Units.Create and SubFolders.Edit or SubFolders.Delete and SubFolders.Create and Units.Edit or SubFolders.Delete and SubFolders.Create and SubFolders.Edit, parts of it in certain cases only.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Write.
   */
  moveFolder(request: { folderId: Int64 | number; targetParentId?: Int64 | number | null } & CallOptions): Promise<void>;
  /**
   * Changes just the name and description of a folder that is identified by its GUID key.
   *
   * `PATCH /api/Folders/PatchNameDescription`
   *
   * Permissions: Units.Edit or SubFolders.Edit, parts of it in certain cases only.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Write.
   */
  patchNameDescription(request?: { description?: string | null; name?: string | null; key?: Guid | null } & CallOptions): Promise<models.Folder | undefined>;
  /**
   * Removes machines from a folder; the machines themselves stay in the tenant.
   *
   * `POST /odata/Folders({key})/UiPath.Server.Configuration.OData.RemoveMachinesFromFolder`
   *
   * Permissions: Units.Edit or SubFolders.Edit, parts of it in certain cases only.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Write.
   */
  removeMachinesFromFolder(request: { key: Int64 | number; machineIds: readonly (Int64 | number)[] } & CallOptions): Promise<void>;
  /**
   * Removes a user's assignment to a folder, by numeric user id, without deleting the user.
   *
   * `POST /odata/Folders({key})/UiPath.Server.Configuration.OData.RemoveUserFromFolder`
   *
   * Permissions: Folders.Edit and Users.View or Subfolders.Edit and Users.View (as the service spells it: Units.Edit or SubFolders.Edit), parts of it in certain cases only.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Write.
   */
  removeUserFromFolder(request: { key: Int64 | number; userId: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Removes a user's assignment to a folder, by the GUID key of the user, without deleting the user.
   *
   * `POST /odata/Folders({key})/UiPath.Server.Configuration.OData.RemoveUserFromFolderByKey`
   *
   * Only in version 20.0.
   *
   * Permissions: Units.Edit or SubFolders.Edit, parts of it in certain cases only.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Write.
   */
  removeUserFromFolderByKey(request: { key: Int64 | number; userKey: Guid } & CallOptions): Promise<void>;
  /**
   * Turns on or off whether the subfolders of a folder inherit one of its machines.
   *
   * `POST /odata/Folders/UiPath.Server.Configuration.OData.ToggleFolderMachineInherit`
   *
   * Permissions: Units.Edit or SubFolders.Edit, parts of it in certain cases only.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Write.
   */
  toggleFolderMachineInherit(request?: { folderId?: Int64 | number | null; inheritEnabled?: boolean | null; machineId?: Int64 | number | null } & CallOptions): Promise<void>;
  /**
   * Adds machines to a folder and removes others from it in a single call.
   *
   * `POST /odata/Folders/UiPath.Server.Configuration.OData.UpdateMachinesToFolderAssociations`
   *
   * Permissions: Units.Edit or SubFolders.Edit, parts of it in certain cases only.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Write.
   */
  updateMachinesToFolderAssociations(request: { associations: Input<models.MachinesFolderAssociations> } & CallOptions): Promise<void>;
  /**
   * Creates a folder, at the top level or under a given parent, and returns it with its new id and key.
   *
   * `POST /odata/Folders`
   *
   * Permissions: Folders.Create or Subfolders.Create (as the service spells it: Units.Create or SubFolders.Create), parts of it in certain cases only.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Write.
   */
  create(request: { body: Input<models.Folder> } & CallOptions): Promise<models.Folder>;
  /**
   * Deletes a folder by its numeric id and returns nothing; a separate variant takes the GUID key.
   *
   * `DELETE /odata/Folders({key})`
   *
   * Permissions: Folders.Delete or Subfolders.Delete (as the service spells it: Units.Delete or SubFolders.Delete), parts of it in certain cases only.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Write.
   */
  delete(request: { key: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Returns one folder by numeric id, with its full path, parent and type.
   *
   * `GET /odata/Folders({key})`
   *
   * Permissions: Folders.View or Subfolders.View (as the service spells it: Units.View or SubFolders.View), parts of it in certain cases only.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Read.
   */
  get<K extends keyof models.Folder = keyof models.Folder>(request: { key: Int64 | number; select?: Select<models.Folder, K>; expand?: Expand<models.Folder> } & CallOptions): Promise<Pick<models.Folder, K>>;
  /**
   * Lists the tenant's folders with paging and filtering, for an administrator's view rather than the caller's own.
   *
   * `GET /odata/Folders`
   *
   * Permissions: Folders.View or Subfolders.View (as the service spells it: Units.View or SubFolders.View), parts of it in certain cases only.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Read.
   */
  list<K extends keyof models.Folder = keyof models.Folder>(request?: { filter?: Filter<models.Folder>; select?: Select<models.Folder, K>; expand?: Expand<models.Folder>; orderby?: OrderBy<models.Folder>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Folder, K>>;
  /**
   * Overwrites the details of a folder, such as display name and description, and returns the result.
   *
   * `PUT /odata/Folders({key})`
   *
   * Permissions: Folders.Edit or Subfolders.Edit (as the service spells it: Units.Edit or SubFolders.Edit), parts of it in certain cases only.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Write.
   */
  replace(request: { key: Int64 | number; body: Input<models.Folder> } & CallOptions): Promise<models.Folder>;
}
