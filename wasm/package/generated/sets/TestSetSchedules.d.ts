// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Cron schedules that start test sets by themselves. */
export declare class TestSetSchedules extends EntitySet {
  /**
   * Enables or disables the listed test set schedules, all to the same state.
   *
   * `POST /odata/TestSetSchedules/UiPath.Server.Configuration.OData.SetEnabled`
   *
   * Permissions: TestSetSchedules.Edit.
   *
   * OAuth scopes: OR.TestSetSchedules or OR.TestSetSchedules.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  setEnabled(request: { enabled: boolean; testSetScheduleIds: readonly (Int64 | number)[]; select?: string; expand?: Expand<never> } & CallOptions): Promise<boolean>;
  /**
   * Creates a schedule that starts a test set at times given by a cron expression.
   *
   * `POST /odata/TestSetSchedules`
   *
   * Permissions: TestSetSchedules.Create.
   *
   * OAuth scopes: OR.TestSetSchedules or OR.TestSetSchedules.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  create(request: { body: Input<models.TestSetSchedule> } & CallOptions): Promise<models.TestSetSchedule>;
  /**
   * Deletes the schedule by id; the test set and its past runs stay.
   *
   * `DELETE /odata/TestSetSchedules({key})`
   *
   * Permissions: TestSetSchedules.Delete.
   *
   * OAuth scopes: OR.TestSetSchedules or OR.TestSetSchedules.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  delete(request: { key: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Returns one test set schedule by id with its cron details and next occurrence.
   *
   * `GET /odata/TestSetSchedules({key})`
   *
   * Permissions: TestSetSchedules.View.
   *
   * OAuth scopes: OR.TestSetSchedules or OR.TestSetSchedules.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  get<K extends keyof models.TestSetSchedule = keyof models.TestSetSchedule>(request: { key: Int64 | number; select?: Select<models.TestSetSchedule, K>; expand?: Expand<models.TestSetSchedule> } & CallOptions): Promise<Pick<models.TestSetSchedule, K>>;
  /**
   * Lists the schedules that start test sets in the current folder.
   *
   * `GET /odata/TestSetSchedules`
   *
   * Permissions: TestSetSchedules.View.
   *
   * OAuth scopes: OR.TestSetSchedules or OR.TestSetSchedules.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  list<K extends keyof models.TestSetSchedule = keyof models.TestSetSchedule>(request?: { filter?: Filter<models.TestSetSchedule>; select?: Select<models.TestSetSchedule, K>; expand?: Expand<models.TestSetSchedule>; orderby?: OrderBy<models.TestSetSchedule>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.TestSetSchedule, K>>;
  /**
   * Overwrites a test set schedule, for example to change its cron expression, calendar or time zone.
   *
   * `PUT /odata/TestSetSchedules({key})`
   *
   * Permissions: TestSetSchedules.Edit.
   *
   * OAuth scopes: OR.TestSetSchedules or OR.TestSetSchedules.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  replace(request: { key: Int64 | number; body: Input<models.TestSetSchedule> } & CallOptions): Promise<models.TestSetSchedule>;
}
