// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Named groups of robots in classic folders, to which processes are deployed. */
export declare class Environments extends EntitySet {
  /**
   * Adds one robot to a classic environment, so processes deployed to that environment can run on it.
   *
   * `POST /odata/Environments({key})/UiPath.Server.Configuration.OData.AddRobot`
   *
   * Only in version 17.0.
   *
   * Permissions: Environments.Edit.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  addRobot(request: { key: Int64 | number; robotId: string | null } & CallOptions): Promise<void>;
  /**
   * Returns just the numeric ids of the robots that belong to a classic environment.
   *
   * `GET /odata/Environments/UiPath.Server.Configuration.OData.GetRobotIdsForEnvironment(key={key})`
   *
   * Only in version 17.0.
   *
   * Permissions: Environments.View and Robots.View.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getRobotIdsForEnvironment(request: { key: Int64 | number | null; filter?: Filter<never>; select?: string; expand?: Expand<never>; orderby?: OrderBy<never>; count?: boolean } & ListOptions): Listing<Int64>;
  /**
   * Lists robots in relation to a classic environment with their full records, with paging and filtering.
   *
   * `GET /odata/Environments/UiPath.Server.Configuration.OData.GetRobotsForEnvironment(key={key})`
   *
   * Only in version 17.0.
   *
   * Permissions: Environments.View and Robots.View.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getRobotsForEnvironment<K extends keyof models.Robot = keyof models.Robot>(request: { key: Int64 | number | null; filter?: Filter<models.Robot>; select?: Select<models.Robot, K>; expand?: Expand<models.Robot>; orderby?: OrderBy<models.Robot>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Robot, K>>;
  /**
   * Takes one robot out of a classic environment; the robot itself continues to exist.
   *
   * `POST /odata/Environments({key})/UiPath.Server.Configuration.OData.RemoveRobot`
   *
   * Only in version 17.0.
   *
   * Permissions: Environments.Edit.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  removeRobot(request: { key: Int64 | number; robotId: string | null } & CallOptions): Promise<void>;
  /**
   * Changes the membership of a classic environment by adding some robots and removing others in one call.
   *
   * `POST /odata/Environments({key})/UiPath.Server.Configuration.OData.SetRobots`
   *
   * Only in version 17.0.
   *
   * Permissions: Environments.Edit.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  setRobots(request: { key: Int64 | number; addedRobotIds: readonly (Int64 | number)[]; removedRobotIds: readonly (Int64 | number)[] } & CallOptions): Promise<void>;
  /**
   * Creates a classic environment, a group of robots in a classic folder to which processes are deployed.
   *
   * `POST /odata/Environments`
   *
   * Only in version 17.0.
   *
   * Permissions: Environments.Create.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  create(request: { body: Input<models.Environment> } & CallOptions): Promise<models.Environment>;
  /**
   * Deletes a classic environment by numeric id; its robots continue to exist.
   *
   * `DELETE /odata/Environments({key})`
   *
   * Only in version 17.0.
   *
   * Permissions: Environments.Delete.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  delete(request: { key: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Returns one classic environment by numeric id, with its name, description and type.
   *
   * `GET /odata/Environments({key})`
   *
   * Only in version 17.0.
   *
   * Permissions: Environments.View.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  get<K extends keyof models.Environment = keyof models.Environment>(request: { key: Int64 | number; select?: Select<models.Environment, K>; expand?: Expand<models.Environment> } & CallOptions): Promise<Pick<models.Environment, K>>;
  /**
   * Lists the robot environments of the current classic folder; modern folders have none.
   *
   * `GET /odata/Environments`
   *
   * Only in version 17.0.
   *
   * Permissions: Environments.View.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  list<K extends keyof models.Environment = keyof models.Environment>(request?: { filter?: Filter<models.Environment>; select?: Select<models.Environment, K>; expand?: Expand<models.Environment>; orderby?: OrderBy<models.Environment>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Environment, K>>;
  /**
   * Overwrites the name, description and other details of a classic environment.
   *
   * `PUT /odata/Environments({key})`
   *
   * Only in version 17.0.
   *
   * Permissions: Environments.Edit.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  replace(request: { key: Int64 | number; body: Input<models.Environment> } & CallOptions): Promise<void>;
}
