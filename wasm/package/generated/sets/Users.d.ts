// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Users, directory groups, robot accounts and external applications with access to the tenant. */
export declare class Users extends EntitySet {
  /**
   * Gives a user all the roles whose ids are listed, where toggling handles a single role by name.
   *
   * `POST /odata/Users({key})/UiPath.Server.Configuration.OData.AssignRoles`
   *
   * Permissions: Users.Edit or Users.Create.
   *
   * OAuth scopes: OR.Users or OR.Users.Write.
   */
  assignRoles(request: { key: Int64 | number; roleIds: readonly number[] } & CallOptions): Promise<void>;
  /**
   * Sets the interface language of the signed-in user.
   *
   * `POST /odata/Users/UiPath.Server.Configuration.OData.ChangeCulture`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Users or OR.Users.Write.
   */
  changeCulture(request: { culture: string } & CallOptions): Promise<void>;
  /**
   * Sets the interface language of another user.
   *
   * `POST /odata/Users({key})/UiPath.Server.Configuration.OData.ChangeUserCulture`
   *
   * Permissions: Users.Edit.
   *
   * OAuth scopes: OR.Users or OR.Users.Write.
   */
  changeUserCulture(request: { key: Int64 | number; culture: string } & CallOptions): Promise<void>;
  /**
   * Returns the permission names the signed-in user holds in the tenant and the current folder.
   *
   * `GET /odata/Users/UiPath.Server.Configuration.OData.GetCurrentPermissions`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Users or OR.Users.Read.
   */
  getCurrentPermissions<K extends keyof models.UserPermissionsCollection = keyof models.UserPermissionsCollection>(request?: { select?: Select<models.UserPermissionsCollection, K>; expand?: Expand<models.UserPermissionsCollection> } & CallOptions): Promise<Pick<models.UserPermissionsCollection, K>>;
  /**
   * Returns the account behind the access token, or nothing when the token belongs to no user.
   *
   * `GET /odata/Users/UiPath.Server.Configuration.OData.GetCurrentUser`
   *
   * OAuth scopes: OR.Users or OR.Users.Read.
   */
  getCurrentUser<K extends keyof models.User = keyof models.User>(request?: { select?: Select<models.User, K>; expand?: Expand<models.User> } & CallOptions): Promise<Pick<models.User, K> | undefined>;
  /**
   * Brings the members of a directory group into the tenant, with given roles and organization units.
   *
   * `POST /odata/Users/UiPath.Server.Configuration.OData.ImportUsers`
   *
   * Permissions: Users.Create.
   */
  importUsers(request: { organizationUnitIds: readonly (Int64 | number)[]; domain?: string | null; group?: string | null; rolesList?: readonly string[] } & CallOptions): Promise<void>;
  /**
   * Activates or deactivates a user account; an inactive user cannot sign in.
   *
   * `POST /odata/Users({key})/UiPath.Server.Configuration.OData.SetActive`
   *
   * Only in version 17.0.
   *
   * Permissions: Users.Edit.
   *
   * OAuth scopes: OR.Users or OR.Users.Write.
   */
  setActive(request: { key: Int64 | number; active: boolean | null } & CallOptions): Promise<void>;
  /**
   * Adds a user to a classic organization unit or takes them out of it.
   *
   * `POST /odata/Users({key})/UiPath.Server.Configuration.OData.ToggleOrganizationUnit`
   *
   * Only in version 17.0.
   *
   * Permissions: Users.Edit.
   *
   * OAuth scopes: OR.Users or OR.Users.Write.
   */
  toggleOrganizationUnit(request: { key: Int64 | number; organizationUnitId: Int64 | number | null; toggle: boolean | null } & CallOptions): Promise<void>;
  /**
   * Gives one role, named by its name, to a user or takes it away.
   *
   * `POST /odata/Users({key})/UiPath.Server.Configuration.OData.ToggleRole`
   *
   * Permissions: Users.Edit.
   *
   * OAuth scopes: OR.Users or OR.Users.Write.
   */
  toggleRole(request: { key: Int64 | number; role: string; toggle: boolean } & CallOptions): Promise<void>;
  /**
   * Checks the users with the given ids for problems and returns the findings as a free-form object.
   *
   * `GET /odata/Users/UiPath.Server.Configuration.OData.Validate(userIds={userIds})`
   *
   * Permissions: Users.View.
   *
   * OAuth scopes: OR.Users or OR.Users.Read.
   */
  validate(request: { userIds: readonly (Int64 | number)[]; filter?: Filter<never>; select?: string; expand?: Expand<never>; orderby?: OrderBy<never>; count?: boolean } & CallOptions): Promise<{ [name: string]: (boolean | null) }>;
  /**
   * Adds a local user, directory user or group, or robot account to the tenant, with roles and robot settings.
   *
   * `POST /odata/Users`
   *
   * Permissions: Users.Create.
   *
   * OAuth scopes: OR.Users or OR.Users.Write.
   */
  create(request: { body: Input<models.User> } & CallOptions): Promise<models.User>;
  /**
   * Removes a user, group or account from the tenant, together with its role and folder assignments.
   *
   * `DELETE /odata/Users({key})`
   *
   * Permissions: Users.Delete.
   *
   * OAuth scopes: OR.Users or OR.Users.Write.
   */
  delete(request: { key: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Returns one user by id with roles and attended and unattended robot settings.
   *
   * `GET /odata/Users({key})`
   *
   * Permissions: Users.View (as the service spells it: signed in).
   *
   * OAuth scopes: OR.Users or OR.Users.Read.
   */
  get<K extends keyof models.User = keyof models.User>(request: { key: Int64 | number; select?: Select<models.User, K>; expand?: Expand<models.User> } & CallOptions): Promise<Pick<models.User, K>>;
  /**
   * Lists the users, groups, robot accounts and external applications known to the tenant.
   *
   * `GET /odata/Users`
   *
   * Permissions: Users.View.
   *
   * OAuth scopes: OR.Users or OR.Users.Read.
   */
  list<K extends keyof models.User = keyof models.User>(request?: { filter?: Filter<models.User>; select?: Select<models.User, K>; expand?: Expand<models.User>; orderby?: OrderBy<models.User>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.User, K>>;
  /**
   * Overwrites a user, including roles and robot settings, so fields left out lose their values.
   *
   * `PUT /odata/Users({key})`
   *
   * Permissions: Users.Edit (as the service spells it: Users.Edit or Robots.Create or Robots.Edit or Robots.Delete).
   *
   * OAuth scopes: OR.Users or OR.Users.Write.
   */
  replace(request: { key: Int64 | number; body: Input<models.User> } & CallOptions): Promise<void>;
  /**
   * Changes only the given fields of a user, such as e-mail or unattended robot settings.
   *
   * `PATCH /odata/Users({key})`
   *
   * Permissions: Users.Edit (as the service spells it: signed in).
   *
   * OAuth scopes: OR.Users or OR.Users.Write.
   */
  update(request: { key: Int64 | number; body: Input<models.User> } & CallOptions): Promise<void>;
}
