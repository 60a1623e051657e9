// Generated from the service's description.
import { EntitySet, CallOptions, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Private folders of single users, with their owners and the administrators exploring them. */
export declare class PersonalWorkspaces extends EntitySet {
  /**
   * Turns a user's personal workspace into an ordinary folder with the given name.
   *
   * `POST /odata/PersonalWorkspaces({key})/UiPath.Server.Configuration.OData.ConvertToFolder`
   *
   * Permissions: Units.Edit.
   *
   * Not available to OAuth applications.
   */
  convertToFolder(request: { key: Int64 | number; folderName: string } & CallOptions): Promise<void>;
  /**
   * Returns the calling user's own personal workspace; answers not found when the user has none.
   *
   * `GET /odata/PersonalWorkspaces/UiPath.Server.Configuration.OData.GetPersonalWorkspace`
   *
   * Permissions: signed in.
   *
   * Not available to OAuth applications.
   */
  getPersonalWorkspace<K extends keyof models.PersonalWorkspace = keyof models.PersonalWorkspace>(request?: { select?: Select<models.PersonalWorkspace, K>; expand?: Expand<models.PersonalWorkspace> } & CallOptions): Promise<Pick<models.PersonalWorkspace, K>>;
  /**
   * Gives the calling administrator access to another user's personal workspace until exploration is stopped.
   *
   * `POST /odata/PersonalWorkspaces({key})/UiPath.Server.Configuration.OData.StartExploring`
   *
   * Permissions: Units.Edit and Users.View and Roles.View.
   *
   * Not available to OAuth applications.
   */
  startExploring(request: { key: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Ends the calling administrator's access to another user's personal workspace.
   *
   * `POST /odata/PersonalWorkspaces({key})/UiPath.Server.Configuration.OData.StopExploring`
   *
   * Permissions: Units.Edit and Users.View and Roles.View.
   *
   * Not available to OAuth applications.
   */
  stopExploring(request: { key: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Lists all personal workspaces of the tenant with owner, last login and the users exploring them.
   *
   * `GET /odata/PersonalWorkspaces`
   *
   * Permissions: Units.View.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Read.
   */
  list<K extends keyof models.PersonalWorkspace = keyof models.PersonalWorkspace>(request?: { filter?: Filter<models.PersonalWorkspace>; select?: Select<models.PersonalWorkspace, K>; expand?: Expand<models.PersonalWorkspace>; orderby?: OrderBy<models.PersonalWorkspace>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.PersonalWorkspace, K>>;
}
