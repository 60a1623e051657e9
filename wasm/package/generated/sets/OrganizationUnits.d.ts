// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Classic units that divided a tenant before there were folders, kept for old clients. */
export declare class OrganizationUnits extends EntitySet {
  /**
   * Returns just the numeric ids of the users who belong to an organization unit, the classic form of a folder.
   *
   * `GET /odata/OrganizationUnits/UiPath.Server.Configuration.OData.GetUserIdsForUnit(key={key})`
   *
   * Permissions: Units.View and Users.View.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Read.
   *
   * @deprecated Deprecated by the service.
   */
  getUserIdsForUnit(request: { key: Int64 | number; filter?: Filter<never>; select?: string; expand?: Expand<never>; orderby?: OrderBy<never>; count?: boolean } & ListOptions): Listing<Int64>;
  /**
   * Lists users in relation to an organization unit with their full records; folders have replaced these units.
   *
   * `GET /odata/OrganizationUnits/UiPath.Server.Configuration.OData.GetUsersForUnit(key={key})`
   *
   * Permissions: Units.View and Users.View.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Read.
   *
   * @deprecated Deprecated by the service.
   */
  getUsersForUnit<K extends keyof models.User = keyof models.User>(request: { key: Int64 | number; filter?: Filter<models.User>; select?: Select<models.User, K>; expand?: Expand<models.User>; orderby?: OrderBy<models.User>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.User, K>>;
  /**
   * Changes who belongs to an organization unit by adding some users and removing others in one call.
   *
   * `POST /odata/OrganizationUnits({key})/UiPath.Server.Configuration.OData.SetUsers`
   *
   * Permissions: Users.Edit.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Write.
   *
   * @deprecated Deprecated by the service.
   */
  setUsers(request: { key: Int64 | number; addedUserIds: readonly (Int64 | number)[]; removedUserIds: readonly (Int64 | number)[] } & CallOptions): Promise<void>;
  /**
   * Creates an organization unit from a display name; new code creates a folder instead.
   *
   * `POST /odata/OrganizationUnits`
   *
   * Permissions: Units.Create.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Write.
   *
   * @deprecated Deprecated by the service.
   */
  create(request: { body: Input<models.OrganizationUnit> } & CallOptions): Promise<models.OrganizationUnit>;
  /**
   * Deletes an organization unit, the classic predecessor of a folder, by its numeric id.
   *
   * `DELETE /odata/OrganizationUnits({key})`
   *
   * Permissions: Units.Delete.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Write.
   *
   * @deprecated Deprecated by the service.
   */
  delete(request: { key: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Returns the name and id of one organization unit, the classic predecessor of a folder.
   *
   * `GET /odata/OrganizationUnits({key})`
   *
   * Permissions: Units.View.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Read.
   *
   * @deprecated Deprecated by the service.
   */
  get<K extends keyof models.OrganizationUnit = keyof models.OrganizationUnit>(request: { key: Int64 | number; select?: Select<models.OrganizationUnit, K>; expand?: Expand<models.OrganizationUnit> } & CallOptions): Promise<Pick<models.OrganizationUnit, K>>;
  /**
   * Lists the tenant's organization units; new code lists folders instead.
   *
   * `GET /odata/OrganizationUnits`
   *
   * Permissions: Units.View.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Read.
   *
   * @deprecated Deprecated by the service.
   */
  list<K extends keyof models.OrganizationUnit = keyof models.OrganizationUnit>(request?: { filter?: Filter<models.OrganizationUnit>; select?: Select<models.OrganizationUnit, K>; expand?: Expand<models.OrganizationUnit>; orderby?: OrderBy<models.OrganizationUnit>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.OrganizationUnit, K>>;
  /**
   * Renames an organization unit, since the display name is its only editable property.
   *
   * `PUT /odata/OrganizationUnits({key})`
   *
   * Permissions: Units.Edit.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Write.
   *
   * @deprecated Deprecated by the service.
   */
  replace(request: { key: Int64 | number; body: Input<models.OrganizationUnit> } & CallOptions): Promise<models.OrganizationUnit | undefined>;
}
