// Generated from the service's description.
import { EntitySet, CallOptions, Int64 } from "../../set.js";
import type * as models from "../models.js";

/** Folder tree of the signed-in user for navigation, and the roles of any user across folders. */
export declare class FoldersNavigation extends EntitySet {
  /**
   * Returns the folders the calling user can navigate as one unpaged list that carries level and selectability.
   *
   * `GET /api/FoldersNavigation/GetAllFoldersForCurrentUser`
   *
   * Permissions: signed in.
   *
   * Not available to OAuth applications.
   */
  getAllFoldersForCurrentUser(request?: CallOptions): Promise<models.ExtendedFolder[]>;
  /**
   * Returns a user's tenant roles and, page by page, the folder roles, optionally narrowed by search text.
   *
   * `GET /api/FoldersNavigation/GetAllRolesForUser`
   *
   * Permissions: Units.View and SubFolders.View, parts of it in certain cases only.
   *
   * Not available to OAuth applications.
   */
  getAllRolesForUser(request?: { username?: string | null; type?: models.DirectoryObjectType | null; skip?: number | null; take?: number | null; searchText?: string | null } & CallOptions): Promise<models.UserRoleAssignments>;
  /**
   * Returns what a folder browser needs at one folder: its ancestors and a page of its children.
   *
   * `GET /api/FoldersNavigation/GetFolderNavigationContextForCurrentUser`
   *
   * Permissions: signed in.
   *
   * Not available to OAuth applications.
   */
  getFolderNavigationContextForCurrentUser(request?: { skip?: number | null; take?: number | null; folderId?: Int64 | number | null } & CallOptions): Promise<models.FolderNavigationContext>;
  /**
   * Returns a page of folders the calling user can access with their paths, by search text and folder type.
   *
   * `GET /api/FoldersNavigation/GetFoldersForCurrentUser`
   *
   * Permissions: signed in.
   *
   * Not available to OAuth applications.
   */
  getFoldersForCurrentUser(request?: { skip?: number | null; take?: number | null; searchText?: string | null; folderTypes?: readonly models.FolderType[] } & CallOptions): Promise<models.PageResultDtoOfPathAwareFolder>;
}
