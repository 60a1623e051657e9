// Generated from the service's description.
import { EntitySet, CallOptions, Int64 } from "../../set.js";
import type * as models from "../models.js";

/** Lookup of users and groups in the directories connected to the organization, and of their rights here. */
export declare class DirectoryService extends EntitySet {
  /**
   * Returns the roles and folders a directory user receives through groups, per group, by user name and domain.
   *
   * `GET /api/DirectoryService/GetDirectoryPermissions`
   *
   * Permissions: Users.View.
   *
   * OAuth scopes: OR.Users or OR.Users.Read.
   */
  getDirectoryPermissions(request?: { username?: string | null; domain?: string | null } & CallOptions): Promise<models.DirectoryPermission[]>;
  /**
   * Returns the numeric Orchestrator id of a directory user or group; answers not found when it is unknown.
   *
   * `GET /api/DirectoryService/GetDomainUserId`
   *
   * Only in version 20.0.
   *
   * Permissions: Users.View or Units.Edit or SubFolders.Edit.
   *
   * OAuth scopes: OR.Users or OR.Users.Read.
   */
  getDomainUserId(request?: { domain?: string | null; directoryIdentifier?: string | null; userName?: string | null; userType?: models.UserType | null } & CallOptions): Promise<Int64>;
  /**
   * Lists the directory domains whose users can be searched and marks the default one.
   *
   * `GET /api/DirectoryService/GetDomains`
   *
   * Permissions: Users.View or Units.Edit or SubFolders.Edit.
   *
   * OAuth scopes: OR.Users or OR.Users.Read.
   */
  getDomains(request?: CallOptions): Promise<models.Domain[]>;
  /**
   * Searches a directory domain for users, groups and similar entries whose names start with the given prefix.
   *
   * `GET /api/DirectoryService/SearchForUsersAndGroups`
   *
   * Permissions: Users.View or Units.Edit or SubFolders.Edit.
   *
   * OAuth scopes: OR.Users or OR.Users.Read.
   */
  searchForUsersAndGroups(request?: { searchContext?: models.SearchContext | null; domain?: string | null; prefix?: string | null } & CallOptions): Promise<models.DirectoryObject[]>;
}
