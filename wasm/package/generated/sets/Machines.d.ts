// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Machines and machine templates that hosts connect with, and the runtimes granted to them. */
export declare class Machines extends EntitySet {
  /**
   * Deletes several machines by their numeric ids in one call.
   *
   * `POST /odata/Machines/UiPath.Server.Configuration.OData.DeleteBulk`
   *
   * Permissions: Machines.Delete.
   *
   * OAuth scopes: OR.Machines or OR.Machines.Write.
   */
  deleteBulk(request: { machineIds: readonly (Int64 | number)[] } & CallOptions): Promise<void>;
  /**
   * Lists the machines on which jobs of a folder can run, optionally limited to those usable by one robot.
   *
   * `GET /odata/Machines/UiPath.Server.Configuration.OData.GetAssignedMachines(folderId={folderId})`
   *
   * Permissions: Machines.View or Jobs.Create.
   *
   * OAuth scopes: OR.Machines or OR.Machines.Read.
   */
  getAssignedMachines<K extends keyof models.Machine = keyof models.Machine>(request: { folderId: Int64 | number; robotId?: Int64 | number | null; filter?: Filter<models.Machine>; select?: Select<models.Machine, K>; expand?: Expand<models.Machine>; orderby?: OrderBy<models.Machine>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Machine, K>>;
  /**
   * Reports, per runtime type, how many runtimes a folder has in total, connected and available.
   *
   * `GET /odata/Machines/UiPath.Server.Configuration.OData.GetRuntimesForFolder(folderId={folderId})`
   *
   * Permissions: Machines.View or Jobs.Create.
   *
   * OAuth scopes: OR.Machines or OR.Machines.Read.
   */
  getRuntimesForFolder<K extends keyof models.MachineRuntime = keyof models.MachineRuntime>(request: { folderId: Int64 | number; filter?: Filter<models.MachineRuntime>; select?: Select<models.MachineRuntime, K>; expand?: Expand<models.MachineRuntime>; orderby?: OrderBy<models.MachineRuntime>; count?: boolean } & ListOptions): Listing<Pick<models.MachineRuntime, K>>;
  /**
   * Creates a machine or machine template in the tenant, with slots per runtime type, and returns it.
   *
   * `POST /odata/Machines`
   *
   * Permissions: Machines.Create.
   *
   * OAuth scopes: OR.Machines or OR.Machines.Write.
   */
  create(request: { body: Input<models.Machine> } & CallOptions): Promise<models.Machine>;
  /**
   * Deletes a machine by numeric id; robots connected with its key can no longer use it.
   *
   * `DELETE /odata/Machines({key})`
   *
   * Permissions: Machines.Delete.
   *
   * OAuth scopes: OR.Machines or OR.Machines.Write.
   */
  delete(request: { key: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Returns one machine by numeric id, with its key, type and slots per runtime type.
   *
   * `GET /odata/Machines({key})`
   *
   * Permissions: Machines.View.
   *
   * OAuth scopes: OR.Machines or OR.Machines.Read.
   */
  get<K extends keyof models.Machine = keyof models.Machine>(request: { key: Int64 | number; select?: Select<models.Machine, K>; expand?: Expand<models.Machine> } & CallOptions): Promise<Pick<models.Machine, K>>;
  /**
   * Lists the tenant's machines with paging and filtering; machines become usable in a folder once assigned to it.
   *
   * `GET /odata/Machines`
   *
   * Permissions: Machines.View.
   *
   * OAuth scopes: OR.Machines or OR.Machines.Read.
   */
  list<K extends keyof models.ExtendedMachine = keyof models.ExtendedMachine>(request?: { filter?: Filter<models.ExtendedMachine>; select?: Select<models.ExtendedMachine, K>; expand?: Expand<models.ExtendedMachine>; orderby?: OrderBy<models.ExtendedMachine>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.ExtendedMachine, K>>;
  /**
   * Overwrites a machine with the full definition supplied; a partial update suits changes to single properties.
   *
   * `PUT /odata/Machines({key})`
   *
   * Permissions: Machines.Edit.
   *
   * OAuth scopes: OR.Machines or OR.Machines.Write.
   */
  replace(request: { key: Int64 | number; body: Input<models.Machine> } & CallOptions): Promise<models.Machine | undefined>;
  /**
   * Changes only the machine properties that are sent and leaves the others as they are.
   *
   * `PATCH /odata/Machines({key})`
   *
   * Permissions: Machines.Edit.
   *
   * OAuth scopes: OR.Machines or OR.Machines.Write.
   */
  update(request: { key: Int64 | number; body: Input<models.Machine> } & CallOptions): Promise<void>;
}
