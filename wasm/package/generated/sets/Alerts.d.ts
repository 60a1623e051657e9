// Generated from the service's description.
import { EntitySet, CallOptions, Guid, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Notifications about robots, jobs, queues and other components that Orchestrator has addressed to the signed-in user. */
export declare class Alerts extends EntitySet {
  /**
   * Expands the group alerts that concern the calling user; it returns nothing and is not part of the published interface.
   *
   * `POST /odata/Alerts/UiPath.Server.Configuration.OData.ExpandCurrentUserGroupAlerts`
   *
   * Permissions: Alerts.View.
   *
   * OAuth scopes: OR.Monitoring or OR.Monitoring.Write.
   */
  expandCurrentUserGroupAlerts(request?: CallOptions): Promise<void>;
  /**
   * Counts the alerts the calling user has not read yet and returns only that number.
   *
   * `GET /odata/Alerts/UiPath.Server.Configuration.OData.GetUnreadCount`
   *
   * Permissions: Alerts.View.
   *
   * OAuth scopes: OR.Monitoring or OR.Monitoring.Read.
   *
   * @deprecated Deprecated by the service.
   */
  getUnreadCount(request?: { select?: string; expand?: Expand<never> } & CallOptions): Promise<Int64>;
  /**
   * Marks the alerts with the given ids as read for the caller and returns a count.
   *
   * `POST /odata/Alerts/UiPath.Server.Configuration.OData.MarkAsRead`
   *
   * Permissions: Alerts.View.
   *
   * OAuth scopes: OR.Monitoring or OR.Monitoring.Write.
   *
   * @deprecated Deprecated by the service.
   */
  markAsRead(request: { ids: readonly Guid[]; select?: string; expand?: Expand<never> } & CallOptions): Promise<Int64>;
  /**
   * Creates an alert on behalf of a running process, with its message, severity, process name and robot name.
   *
   * `POST /odata/Alerts/UiPath.Server.Configuration.OData.RaiseProcessAlert`
   *
   * Permissions: Alerts.Create.
   *
   * OAuth scopes: OR.Monitoring or OR.Monitoring.Write.
   *
   * @deprecated Deprecated by the service.
   */
  raiseProcessAlert(request: { processAlert: Input<models.ProcessAlert> } & CallOptions): Promise<void>;
  /**
   * Lists the alerts visible to the calling user, with paging and filtering, for example by severity or read state.
   *
   * `GET /odata/Alerts`
   *
   * Permissions: Alerts.View.
   *
   * OAuth scopes: OR.Monitoring or OR.Monitoring.Read.
   *
   * @deprecated Deprecated by the service.
   */
  list<K extends keyof models.Alert = keyof models.Alert>(request?: { filter?: Filter<models.Alert>; select?: Select<models.Alert, K>; expand?: Expand<models.Alert>; orderby?: OrderBy<models.Alert>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Alert, K>>;
}
