// Generated from the service's description.
import { EntitySet, CallOptions, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Connections of robots and machines to Orchestrator, with the state they last reported. */
export declare class Sessions extends EntitySet {
  /**
   * Removes the listed unattended sessions of machines that no longer report, for example after a host was renamed.
   *
   * `POST /odata/Sessions/UiPath.Server.Configuration.OData.DeleteInactiveUnattendedSessions`
   *
   * Permissions: Robots.Delete.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Write.
   */
  deleteInactiveUnattendedSessions(request: { sessionIds: readonly (Int64 | number)[] } & CallOptions): Promise<void>;
  /**
   * Lists robot sessions of the whole tenant, whatever folder their robots work in.
   *
   * `GET /odata/Sessions/UiPath.Server.Configuration.OData.GetGlobalSessions`
   *
   * Permissions: Robots.View and Users.View, parts of it in certain cases only.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Read.
   */
  getGlobalSessions<K extends keyof models.Session = keyof models.Session>(request?: { filter?: Filter<models.Session>; select?: Select<models.Session, K>; expand?: Expand<models.Session>; orderby?: OrderBy<models.Session>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Session, K>>;
  /**
   * Lists connected machine sessions with their state and the number of runtimes of a type they have and use.
   *
   * `GET /odata/Sessions/UiPath.Server.Configuration.OData.GetMachineSessionRuntimes`
   *
   * Permissions: Machines.View.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Read.
   */
  getMachineSessionRuntimes<K extends keyof models.MachineSessionRuntime = keyof models.MachineSessionRuntime>(request?: { runtimeType?: models.RobotType | null; filter?: Filter<models.MachineSessionRuntime>; select?: Select<models.MachineSessionRuntime, K>; expand?: Expand<models.MachineSessionRuntime>; orderby?: OrderBy<models.MachineSessionRuntime>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.MachineSessionRuntime, K>>;
  /**
   * Lists the machine sessions usable from one folder with their free and used runtimes, optionally for one robot.
   *
   * `GET /odata/Sessions/UiPath.Server.Configuration.OData.GetMachineSessionRuntimesByFolderId(folderId={folderId})`
   *
   * Permissions: Machines.View or Jobs.Create.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Read.
   */
  getMachineSessionRuntimesByFolderId<K extends keyof models.MachineSessionRuntime = keyof models.MachineSessionRuntime>(request: { folderId: Int64 | number | null; robotId?: Int64 | number | null; runtimeType?: models.RobotType | null; filter?: Filter<models.MachineSessionRuntime>; select?: Select<models.MachineSessionRuntime, K>; expand?: Expand<models.MachineSessionRuntime>; orderby?: OrderBy<models.MachineSessionRuntime>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.MachineSessionRuntime, K>>;
  /**
   * Lists the sessions that hosts have opened with one machine object or template.
   *
   * `GET /odata/Sessions/UiPath.Server.Configuration.OData.GetMachineSessions(key={key})`
   *
   * Permissions: Machines.View.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Read.
   */
  getMachineSessions<K extends keyof models.MachineSession = keyof models.MachineSession>(request: { key: Int64 | number; filter?: Filter<models.MachineSession>; select?: Select<models.MachineSession, K>; expand?: Expand<models.MachineSession>; orderby?: OrderBy<models.MachineSession>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.MachineSession, K>>;
  /**
   * Lists the user names that appear in sessions, handy as filter values.
   *
   * `GET /odata/Sessions/UiPath.Server.Configuration.OData.GetUsernames`
   *
   * Permissions: Robots.View or Users.View.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Read.
   */
  getUsernames(request?: { filter?: Filter<never>; select?: string; expand?: Expand<never>; orderby?: OrderBy<never>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<string>;
  /**
   * Switches maintenance mode of a session on or off, stopping or killing its running jobs as asked.
   *
   * `POST /odata/Sessions/UiPath.Server.Configuration.OData.SetMaintenanceMode`
   *
   * Permissions: Robots.Edit.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Write.
   */
  setMaintenanceMode(request?: { maintenanceMode?: models.SessionMaintenanceMode; sessionId?: Int64 | number; stopJobsStrategy?: models.StopStrategy | null } & CallOptions): Promise<void>;
  /**
   * Turns detailed diagnostics for a machine session on for a number of minutes, or off again.
   *
   * `POST /odata/Sessions({key})/UiPath.Server.Configuration.OData.ToggleMachineSessionDebugMode`
   *
   * Permissions: Robots.Edit.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Write.
   */
  toggleMachineSessionDebugMode(request: { key: Int64 | number; enabled: boolean; minutes?: number | null } & CallOptions): Promise<void>;
  /**
   * Lists robot sessions with the state last reported, the host machine and the robot software version.
   *
   * `GET /odata/Sessions`
   *
   * Permissions: Robots.View.
   *
   * OAuth scopes: OR.Robots or OR.Robots.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  list<K extends keyof models.Session = keyof models.Session>(request?: { filter?: Filter<models.Session>; select?: Select<models.Session, K>; expand?: Expand<models.Session>; orderby?: OrderBy<models.Session>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Session, K>>;
}
