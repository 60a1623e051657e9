// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Robot accounts that execute jobs, with their machine, user, type and execution settings. */
export declare class Robots extends EntitySet {
  /**
   * Turns a standard robot, which is bound to one machine, into a floating one that its user can run anywhere.
   *
   * `POST /odata/Robots/UiPath.Server.Configuration.OData.ConvertToFloating`
   *
   * Permissions: Robots.Edit.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  convertToFloating(request: { robotId: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Deletes all the robots whose ids are listed in the body.
   *
   * `POST /odata/Robots/UiPath.Server.Configuration.OData.DeleteBulk`
   *
   * Permissions: Robots.Delete.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  deleteBulk(request: { robotIds: readonly (Int64 | number)[] } & CallOptions): Promise<void>;
  /**
   * Lists robots of all folders of the tenant in one go, each together with the user it belongs to.
   *
   * `GET /odata/Robots/UiPath.Server.Configuration.OData.FindAllAcrossFolders`
   *
   * Permissions: Robots.View or Users.View or Machines.Create or Machines.Edit.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  findAllAcrossFolders<K extends keyof models.ExtendedRobot = keyof models.ExtendedRobot>(request?: { filter?: Filter<models.ExtendedRobot>; select?: Select<models.ExtendedRobot, K>; expand?: Expand<models.ExtendedRobot>; orderby?: OrderBy<models.ExtendedRobot>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.ExtendedRobot, K>>;
  /**
   * Lists the robots of the tenant that are set up for a user, each together with that user.
   *
   * `GET /odata/Robots/UiPath.Server.Configuration.OData.GetConfiguredRobots`
   *
   * Permissions: Users.View and Robots.View, parts of it in certain cases only.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getConfiguredRobots<K extends keyof models.ExtendedRobot = keyof models.ExtendedRobot>(request?: { filter?: Filter<models.ExtendedRobot>; select?: Select<models.ExtendedRobot, K>; expand?: Expand<models.ExtendedRobot>; orderby?: OrderBy<models.ExtendedRobot>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.ExtendedRobot, K>>;
  /**
   * Lists the robots of one folder that can be considered for a given machine, with their users.
   *
   * `GET /odata/Robots/UiPath.Server.Configuration.OData.GetFolderRobots(folderId={folderId},machineId={machineId})`
   *
   * Permissions: SubFolders.View or Units.View or Jobs.Create.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getFolderRobots<K extends keyof models.ExtendedRobot = keyof models.ExtendedRobot>(request: { folderId: Int64 | number; machineId: Int64 | number; filter?: Filter<models.ExtendedRobot>; select?: Select<models.ExtendedRobot, K>; expand?: Expand<models.ExtendedRobot>; orderby?: OrderBy<models.ExtendedRobot>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.ExtendedRobot, K>>;
  /**
   * Returns pairs of machine name and license key, as used to connect robots on those machines.
   *
   * `GET /odata/Robots/UiPath.Server.Configuration.OData.GetMachineNameToLicenseKeyMappings`
   *
   * Permissions: Robots.Create and Machines.View.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getMachineNameToLicenseKeyMappings<K extends keyof models.KeyValuePairOfStringString = keyof models.KeyValuePairOfStringString>(request?: { filter?: Filter<models.KeyValuePairOfStringString>; select?: Select<models.KeyValuePairOfStringString, K>; expand?: Expand<models.KeyValuePairOfStringString>; orderby?: OrderBy<models.KeyValuePairOfStringString>; count?: boolean } & ListOptions): Listing<Pick<models.KeyValuePairOfStringString, K>>;
  /**
   * Lists the robots of the environment to which the given process is deployed, in a classic folder.
   *
   * `GET /odata/Robots/UiPath.Server.Configuration.OData.GetRobotsForProcess(processId={processId})`
   *
   * Permissions: Robots.View and Environments.View and Processes.View.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getRobotsForProcess<K extends keyof models.Robot = keyof models.Robot>(request: { processId: string | null; filter?: Filter<models.Robot>; select?: Select<models.Robot, K>; expand?: Expand<models.Robot>; orderby?: OrderBy<models.Robot>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Robot, K>>;
  /**
   * Lists the robots usable in one folder with name, e-mail and type of their users, optionally for one machine only.
   *
   * `GET /odata/Robots/UiPath.Server.Configuration.OData.GetRobotsFromFolder(folderId={folderId})`
   *
   * Permissions: SubFolders.View or Units.View or Jobs.Create or Users.View.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getRobotsFromFolder<K extends keyof models.RobotsFromFolderModel = keyof models.RobotsFromFolderModel>(request: { folderId: Int64 | number; machineId?: Int64 | number | null; filter?: Filter<models.RobotsFromFolderModel>; select?: Select<models.RobotsFromFolderModel, K>; expand?: Expand<models.RobotsFromFolderModel>; orderby?: OrderBy<models.RobotsFromFolderModel>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.RobotsFromFolderModel, K>>;
  /**
   * Lists the operating system user names under which the robots run.
   *
   * `GET /odata/Robots/UiPath.Server.Configuration.OData.GetUsernames`
   *
   * Permissions: Robots.View.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getUsernames(request?: { filter?: Filter<never>; select?: string; expand?: Expand<never>; orderby?: OrderBy<never>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<string>;
  /**
   * Enables or disables the listed robots, all to the same state.
   *
   * `POST /odata/Robots/UiPath.Server.Configuration.OData.ToggleEnabledStatus`
   *
   * Permissions: Robots.Edit.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  toggleEnabledStatus(request: { enabled: boolean; robotIds: readonly (Int64 | number)[] } & CallOptions): Promise<void>;
  /**
   * Defines a robot with its user name, machine, type and credentials, and returns it with its id.
   *
   * `POST /odata/Robots`
   *
   * Permissions: Robots.Create (as the service spells it: Robots.Create and Machines.View), parts of it in certain cases only.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  create(request: { body: Input<models.Robot> } & CallOptions): Promise<models.Robot>;
  /**
   * Deletes one robot by id, together with its place in any environment.
   *
   * `DELETE /odata/Robots({key})`
   *
   * Permissions: Robots.Delete.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  delete(request: { key: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Returns one robot by id, with its type, machine, user and execution settings.
   *
   * `GET /odata/Robots({key})`
   *
   * Permissions: Robots.View.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  get<K extends keyof models.Robot = keyof models.Robot>(request: { key: Int64 | number; select?: Select<models.Robot, K>; expand?: Expand<models.Robot> } & CallOptions): Promise<Pick<models.Robot, K>>;
  /**
   * Lists the robots of the current folder, with type, machine and user.
   *
   * `GET /odata/Robots`
   *
   * Permissions: Robots.View.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  list<K extends keyof models.Robot = keyof models.Robot>(request?: { filter?: Filter<models.Robot>; select?: Select<models.Robot, K>; expand?: Expand<models.Robot>; orderby?: OrderBy<models.Robot>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Robot, K>>;
  /**
   * Overwrites the definition of a robot, including its credentials and execution settings.
   *
   * `PUT /odata/Robots({key})`
   *
   * Permissions: Robots.Edit.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  replace(request: { key: Int64 | number; body: Input<models.Robot> } & CallOptions): Promise<void>;
  /**
   * Changes only the given fields of a robot, such as its description or execution settings.
   *
   * `PATCH /odata/Robots({key})`
   *
   * Permissions: Robots.Edit.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  update(request: { key: Int64 | number; body: Input<models.Robot> } & CallOptions): Promise<void>;
}
