// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Named lists of non-working days on which triggers that use them do not fire. */
export declare class Calendars extends EntitySet {
  /**
   * Tells whether the tenant already has a calendar of the given name, which lets callers avoid duplicate names.
   *
   * `POST /odata/Calendars/UiPath.Server.Configuration.OData.CalendarExists`
   *
   * Permissions: Settings.Edit.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Write.
   */
  calendarExists(request: { calendarName: string; select?: string; expand?: Expand<never> } & CallOptions): Promise<boolean>;
  /**
   * Creates a calendar of non-working dates in a time zone; triggers that use it do not run on those dates.
   *
   * `POST /odata/Calendars`
   *
   * Permissions: Settings.Create.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Write.
   */
  create(request: { body: Input<models.ExtendedCalendar> } & CallOptions): Promise<models.ExtendedCalendar>;
  /**
   * Deletes a non-working-days calendar by its numeric id.
   *
   * `DELETE /odata/Calendars({key})`
   *
   * Permissions: Settings.Delete.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Write.
   */
  delete(request: { key: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Returns one calendar by numeric id, with its time zone and excluded dates.
   *
   * `GET /odata/Calendars({key})`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Read.
   */
  get<K extends keyof models.ExtendedCalendar = keyof models.ExtendedCalendar>(request: { key: Int64 | number; select?: Select<models.ExtendedCalendar, K>; expand?: Expand<models.ExtendedCalendar> } & CallOptions): Promise<Pick<models.ExtendedCalendar, K>>;
  /**
   * Lists the tenant's non-working-days calendars that triggers can refer to.
   *
   * `GET /odata/Calendars`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Read.
   */
  list<K extends keyof models.ExtendedCalendar = keyof models.ExtendedCalendar>(request?: { filter?: Filter<models.ExtendedCalendar>; select?: Select<models.ExtendedCalendar, K>; expand?: Expand<models.ExtendedCalendar>; orderby?: OrderBy<models.ExtendedCalendar>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.ExtendedCalendar, K>>;
  /**
   * Overwrites a calendar's name, time zone and excluded dates and returns the result.
   *
   * `PUT /odata/Calendars({key})`
   *
   * Permissions: Settings.Edit.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Write.
   */
  replace(request: { key: Int64 | number; body: Input<models.ExtendedCalendar> } & CallOptions): Promise<models.ExtendedCalendar>;
}
