// Generated from the service's description.
import { EntitySet, CallOptions, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** History of queue items: each creation, edit, status change, retry and review step. */
export declare class QueueItemEvents extends EntitySet {
  /**
   * Lists the events of a queue item, including those of its earlier attempts, by numeric item id.
   *
   * `GET /odata/QueueItemEvents/UiPath.Server.Configuration.OData.GetQueueItemEventsHistory(queueItemId={queueItemId})`
   *
   * Permissions: Queues.View and Transactions.View.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getQueueItemEventsHistory<K extends keyof models.QueueItemEvent = keyof models.QueueItemEvent>(request: { queueItemId: Int64 | number; filter?: Filter<models.QueueItemEvent>; select?: Select<models.QueueItemEvent, K>; expand?: Expand<models.QueueItemEvent>; orderby?: OrderBy<models.QueueItemEvent>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.QueueItemEvent, K>>;
  /**
   * Returns a single queue item event: what happened, when, by whom and the resulting status.
   *
   * `GET /odata/QueueItemEvents({key})`
   *
   * Permissions: Queues.View and Transactions.View.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  get<K extends keyof models.QueueItemEvent = keyof models.QueueItemEvent>(request: { key: Int64 | number; select?: Select<models.QueueItemEvent, K>; expand?: Expand<models.QueueItemEvent> } & CallOptions): Promise<Pick<models.QueueItemEvent, K>>;
  /**
   * Lists the events in the life of queue items in the current folder, such as status and review changes.
   *
   * `GET /odata/QueueItemEvents`
   *
   * Permissions: Queues.View and Transactions.View.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  list<K extends keyof models.QueueItemEvent = keyof models.QueueItemEvent>(request?: { filter?: Filter<models.QueueItemEvent>; select?: Select<models.QueueItemEvent, K>; expand?: Expand<models.QueueItemEvent>; orderby?: OrderBy<models.QueueItemEvent>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.QueueItemEvent, K>>;
}
