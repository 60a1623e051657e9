// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Time and queue triggers that start jobs of a process without anyone asking. */
export declare class ProcessSchedules extends EntitySet {
  /**
   * Activates a trigger by numeric id; answers conflict when its present state does not allow that.
   *
   * `POST /odata/ProcessSchedules({key})/UiPath.Server.Configuration.OData.Activate`
   *
   * Permissions: Schedules.Edit.
   *
   * OAuth scopes: OR.Jobs or OR.Jobs.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  activate(request: { key: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Returns just the numeric ids of the robots on which a trigger is set to run.
   *
   * `GET /odata/ProcessSchedules/UiPath.Server.Configuration.OData.GetRobotIdsForSchedule(key={key})`
   *
   * Permissions: Schedules.View.
   *
   * OAuth scopes: OR.Jobs or OR.Jobs.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getRobotIdsForSchedule(request: { key: Int64 | number; filter?: Filter<never>; select?: string; expand?: Expand<never>; orderby?: OrderBy<never>; count?: boolean } & ListOptions): Listing<Int64>;
  /**
   * Switches one or more triggers on or off; with the multi-status option the outcome is reported per trigger.
   *
   * `POST /odata/ProcessSchedules/UiPath.Server.Configuration.OData.SetEnabled`
   *
   * Permissions: Schedules.Edit.
   *
   * OAuth scopes: OR.Jobs or OR.Jobs.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  setEnabled(request?: { enabled?: boolean; multistatusEnabled?: boolean; scheduleIds?: readonly (Int64 | number)[]; select?: string; expand?: Expand<never> } & CallOptions): Promise<boolean>;
  /**
   * Checks a trigger definition and returns the errors found, without saving it.
   *
   * `POST /odata/ProcessSchedules/UiPath.Server.Configuration.OData.ValidateProcessSchedule`
   *
   * Permissions: Schedules.Create.
   *
   * OAuth scopes: OR.Jobs or OR.Jobs.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  validateProcessSchedule<K extends keyof models.ValidationResult = keyof models.ValidationResult>(request: { processSchedule: Input<models.ProcessSchedule>; select?: Select<models.ValidationResult, K>; expand?: Expand<models.ValidationResult> } & CallOptions): Promise<Pick<models.ValidationResult, K>>;
  /**
   * Creates a time or queue trigger that starts jobs of a process in the current folder and returns it.
   *
   * `POST /odata/ProcessSchedules`
   *
   * Permissions: Schedules.Create.
   *
   * OAuth scopes: OR.Jobs or OR.Jobs.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  create(request: { body: Input<models.ProcessSchedule> } & CallOptions): Promise<models.ProcessSchedule>;
  /**
   * Deletes a trigger by numeric id, so it starts no more jobs.
   *
   * `DELETE /odata/ProcessSchedules({key})`
   *
   * Permissions: Schedules.Delete.
   *
   * OAuth scopes: OR.Jobs or OR.Jobs.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  delete(request: { key: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Returns one trigger of the current folder by numeric id, with its process and start settings.
   *
   * `GET /odata/ProcessSchedules({key})`
   *
   * Permissions: Schedules.View.
   *
   * OAuth scopes: OR.Jobs or OR.Jobs.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  get<K extends keyof models.ProcessSchedule = keyof models.ProcessSchedule>(request: { key: Int64 | number; select?: Select<models.ProcessSchedule, K>; expand?: Expand<models.ProcessSchedule> } & CallOptions): Promise<Pick<models.ProcessSchedule, K>>;
  /**
   * Lists the time and queue triggers of the current folder with paging and filtering.
   *
   * `GET /odata/ProcessSchedules`
   *
   * Permissions: Schedules.View.
   *
   * OAuth scopes: OR.Jobs or OR.Jobs.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  list<K extends keyof models.ProcessSchedule = keyof models.ProcessSchedule>(request?: { filter?: Filter<models.ProcessSchedule>; select?: Select<models.ProcessSchedule, K>; expand?: Expand<models.ProcessSchedule>; orderby?: OrderBy<models.ProcessSchedule>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.ProcessSchedule, K>>;
  /**
   * Overwrites a trigger with the full definition supplied and returns nothing.
   *
   * `PUT /odata/ProcessSchedules({key})`
   *
   * Permissions: Schedules.Edit.
   *
   * OAuth scopes: OR.Jobs or OR.Jobs.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  replace(request: { key: Int64 | number; body: Input<models.ProcessSchedule> } & CallOptions): Promise<void>;
}
