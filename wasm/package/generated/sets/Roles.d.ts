// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Named sets of permissions that are granted to users in the tenant or in folders. */
export declare class Roles extends EntitySet {
  /**
   * Returns only the ids of the users who hold the given role.
   *
   * `GET /odata/Roles/UiPath.Server.Configuration.OData.GetUserIdsForRole(key={key})`
   *
   * Permissions: Roles.View or Users.View.
   *
   * OAuth scopes: OR.Users or OR.Users.Read.
   */
  getUserIdsForRole(request: { key: number; filter?: Filter<never>; select?: string; expand?: Expand<never>; orderby?: OrderBy<never>; count?: boolean } & ListOptions): Listing<Int64>;
  /**
   * Lists the users who hold the given role as full user records.
   *
   * `GET /odata/Roles/UiPath.Server.Configuration.OData.GetUsersForRole(key={key})`
   *
   * Permissions: Roles.View and Users.View.
   *
   * OAuth scopes: OR.Users or OR.Users.Read.
   */
  getUsersForRole<K extends keyof models.User = keyof models.User>(request: { key: number; filter?: Filter<models.User>; select?: Select<models.User, K>; expand?: Expand<models.User>; orderby?: OrderBy<models.User>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.User, K>>;
  /**
   * Gives a role to some users and takes it from others, in one call with two id lists.
   *
   * `POST /odata/Roles({key})/UiPath.Server.Configuration.OData.SetUsers`
   *
   * Permissions: Users.Edit (as the service spells it: Roles.Edit and Users.View).
   *
   * OAuth scopes: OR.Users or OR.Users.Write.
   */
  setUsers(request: { key: number; addedUserIds: readonly (Int64 | number)[]; removedUserIds: readonly (Int64 | number)[] } & CallOptions): Promise<void>;
  /**
   * Creates a tenant or folder role with the permissions it grants.
   *
   * `POST /odata/Roles`
   *
   * Permissions: Roles.Create.
   *
   * OAuth scopes: OR.Users or OR.Users.Write.
   */
  create(request: { body: Input<models.Role> } & CallOptions): Promise<models.Role>;
  /**
   * Deletes a custom role by id; built-in roles are static and stay.
   *
   * `DELETE /odata/Roles({key})`
   *
   * Permissions: Roles.Delete.
   *
   * OAuth scopes: OR.Users or OR.Users.Write.
   */
  delete(request: { key: number } & CallOptions): Promise<void>;
  /**
   * Returns one role by id; expand Permissions to see what it grants.
   *
   * `GET /odata/Roles({key})`
   *
   * Permissions: Roles.View.
   *
   * OAuth scopes: OR.Users or OR.Users.Read.
   */
  get<K extends keyof models.Role = keyof models.Role>(request: { key: number; select?: Select<models.Role, K>; expand?: Expand<models.Role> } & CallOptions): Promise<Pick<models.Role, K>>;
  /**
   * Lists the roles defined in the tenant, built-in and custom ones alike.
   *
   * `GET /odata/Roles`
   *
   * Permissions: Roles.View (as the service spells it: Roles.View or Units.Edit or SubFolders.Edit).
   *
   * OAuth scopes: OR.Users or OR.Users.Read.
   */
  list<K extends keyof models.Role = keyof models.Role>(request?: { filter?: Filter<models.Role>; select?: Select<models.Role, K>; expand?: Expand<models.Role>; orderby?: OrderBy<models.Role>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Role, K>>;
  /**
   * Overwrites the name and the set of permissions of a role, which affects everyone holding it.
   *
   * `PUT /odata/Roles({key})`
   *
   * Permissions: Roles.Edit.
   *
   * OAuth scopes: OR.Users or OR.Users.Write.
   */
  replace(request: { key: number; body: Input<models.Role> } & CallOptions): Promise<void>;
}
