// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Remarks that people left on queue items, usually during review. */
export declare class QueueItemComments extends EntitySet {
  /**
   * Lists all comments on a queue item, including those made on its earlier attempts.
   *
   * `GET /odata/QueueItemComments/UiPath.Server.Configuration.OData.GetQueueItemCommentsHistory(queueItemId={queueItemId})`
   *
   * Permissions: Queues.View and Transactions.View.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getQueueItemCommentsHistory<K extends keyof models.QueueItemComment = keyof models.QueueItemComment>(request: { queueItemId: Int64 | number; filter?: Filter<models.QueueItemComment>; select?: Select<models.QueueItemComment, K>; expand?: Expand<models.QueueItemComment>; orderby?: OrderBy<models.QueueItemComment>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.QueueItemComment, K>>;
  /**
   * Adds a comment to a queue item and returns it with author and time.
   *
   * `POST /odata/QueueItemComments`
   *
   * Permissions: Queues.View and Transactions.Edit.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  create(request: { body: Input<models.QueueItemComment> } & CallOptions): Promise<models.QueueItemComment>;
  /**
   * Deletes a single comment on a queue item by the numeric id of the comment.
   *
   * `DELETE /odata/QueueItemComments({key})`
   *
   * Permissions: Queues.View and Transactions.Edit.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  delete(request: { key: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Returns a single comment on a queue item by the numeric id of the comment.
   *
   * `GET /odata/QueueItemComments({key})`
   *
   * Permissions: Queues.View and Transactions.View.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  get<K extends keyof models.QueueItemComment = keyof models.QueueItemComment>(request: { key: Int64 | number; select?: Select<models.QueueItemComment, K>; expand?: Expand<models.QueueItemComment> } & CallOptions): Promise<Pick<models.QueueItemComment, K>>;
  /**
   * Lists comments on queue items of the current folder, most usefully filtered by item id.
   *
   * `GET /odata/QueueItemComments`
   *
   * Permissions: Queues.View and Transactions.View.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  list<K extends keyof models.QueueItemComment = keyof models.QueueItemComment>(request?: { filter?: Filter<models.QueueItemComment>; select?: Select<models.QueueItemComment, K>; expand?: Expand<models.QueueItemComment>; orderby?: OrderBy<models.QueueItemComment>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.QueueItemComment, K>>;
  /**
   * Overwrites an existing comment on a queue item, in practice its text.
   *
   * `PUT /odata/QueueItemComments({key})`
   *
   * Permissions: Queues.View and Transactions.Edit.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  replace(request: { key: Int64 | number; body: Input<models.QueueItemComment> } & CallOptions): Promise<void>;
}
