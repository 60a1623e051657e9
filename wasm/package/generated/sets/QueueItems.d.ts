// Generated from the service's description.
import { EntitySet, CallOptions, Guid, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Units of work in queues, with their data, status, outcome and review state. */
export declare class QueueItems extends EntitySet {
  /**
   * Deletes several queue items, each named with its row version, and reports which of them failed.
   *
   * `POST /odata/QueueItems/UiPathODataSvc.DeleteBulk`
   *
   * Permissions: Queues.View and Transactions.Delete.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  deleteBulk<K extends keyof models.BulkOperationResponseOfInt64 = keyof models.BulkOperationResponseOfInt64>(request: { queueItems: readonly Input<models.LongVersionedEntity>[]; select?: Select<models.BulkOperationResponseOfInt64, K>; expand?: Expand<models.BulkOperationResponseOfInt64> } & CallOptions): Promise<Pick<models.BulkOperationResponseOfInt64, K>>;
  /**
   * Returns the most recent retry of a queue item, which is a separate item with its own id and status.
   *
   * `GET /odata/QueueItems({key})/UiPath.Server.Configuration.OData.GetItemLastRetry`
   *
   * Permissions: Queues.View and Transactions.View.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getItemLastRetry<K extends keyof models.QueueItem = keyof models.QueueItem>(request: { key: Int64 | number; filter?: Filter<models.QueueItem>; select?: Select<models.QueueItem, K>; expand?: Expand<models.QueueItem>; orderby?: OrderBy<models.QueueItem>; top?: number; skip?: number; count?: boolean } & CallOptions): Promise<Pick<models.QueueItem, K>>;
  /**
   * Returns the most recent retry of a queue item, looked up by the GUID of the original item.
   *
   * `GET /odata/QueueItems/UiPathODataSvc.GetItemLastRetryByKey(key={key})`
   *
   * Only in version 20.0.
   *
   * Permissions: Queues.View and Transactions.View.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getItemLastRetryByKey<K extends keyof models.QueueItem = keyof models.QueueItem>(request: { key: Guid; filter?: Filter<models.QueueItem>; select?: Select<models.QueueItem, K>; expand?: Expand<models.QueueItem>; orderby?: OrderBy<models.QueueItem>; top?: number; skip?: number; count?: boolean } & CallOptions): Promise<Pick<models.QueueItem, K>>;
  /**
   * Lists the attempts at one queue item, as the item itself together with its retries.
   *
   * `GET /odata/QueueItems({key})/UiPathODataSvc.GetItemProcessingHistory`
   *
   * Permissions: Queues.View and Transactions.View.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getItemProcessingHistory<K extends keyof models.QueueItem = keyof models.QueueItem>(request: { key: Int64 | number; filter?: Filter<models.QueueItem>; select?: Select<models.QueueItem, K>; expand?: Expand<models.QueueItem>; orderby?: OrderBy<models.QueueItem>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.QueueItem, K>>;
  /**
   * Lists the users who can be made reviewers of failed queue items.
   *
   * `GET /odata/QueueItems/UiPath.Server.Configuration.OData.GetReviewers`
   *
   * Permissions: Queues.View and Transactions.Edit.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getReviewers<K extends keyof models.SimpleUser = keyof models.SimpleUser>(request?: { filter?: Filter<models.SimpleUser>; select?: Select<models.SimpleUser, K>; expand?: Expand<models.SimpleUser>; orderby?: OrderBy<models.SimpleUser>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.SimpleUser, K>>;
  /**
   * Sets the review status, for example verified or to be retried, of several failed queue items; reports failures.
   *
   * `POST /odata/QueueItems/UiPathODataSvc.SetItemReviewStatus`
   *
   * Permissions: Queues.View and Transactions.Edit.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  setItemReviewStatus<K extends keyof models.BulkOperationResponseOfInt64 = keyof models.BulkOperationResponseOfInt64>(request: { queueItems: readonly Input<models.LongVersionedEntity>[]; status: string; select?: Select<models.BulkOperationResponseOfInt64, K>; expand?: Expand<models.BulkOperationResponseOfInt64> } & CallOptions): Promise<Pick<models.BulkOperationResponseOfInt64, K>>;
  /**
   * Assigns one user as reviewer of several failed queue items and reports which of them failed.
   *
   * `POST /odata/QueueItems/UiPathODataSvc.SetItemReviewer`
   *
   * Permissions: Queues.View and Transactions.Edit.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  setItemReviewer<K extends keyof models.BulkOperationResponseOfInt64 = keyof models.BulkOperationResponseOfInt64>(request: { queueItems: readonly Input<models.LongVersionedEntity>[]; userId: Int64 | number; select?: Select<models.BulkOperationResponseOfInt64, K>; expand?: Expand<models.BulkOperationResponseOfInt64> } & CallOptions): Promise<Pick<models.BulkOperationResponseOfInt64, K>>;
  /**
   * Records a progress text on a queue item while a robot is processing it; the status stays in progress.
   *
   * `POST /odata/QueueItems({key})/UiPathODataSvc.SetTransactionProgress`
   *
   * Permissions: Queues.View and Transactions.Edit.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  setTransactionProgress(request: { key: Int64 | number; progress: string | null } & CallOptions): Promise<void>;
  /**
   * Clears the reviewer of several queue items and reports which of them failed.
   *
   * `POST /odata/QueueItems/UiPathODataSvc.UnsetItemReviewer`
   *
   * Permissions: Queues.View and Transactions.Edit.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  unsetItemReviewer<K extends keyof models.BulkOperationResponseOfInt64 = keyof models.BulkOperationResponseOfInt64>(request: { queueItems: readonly Input<models.LongVersionedEntity>[]; select?: Select<models.BulkOperationResponseOfInt64, K>; expand?: Expand<models.BulkOperationResponseOfInt64> } & CallOptions): Promise<Pick<models.BulkOperationResponseOfInt64, K>>;
  /**
   * Deletes one queue item by its numeric id; it can no longer be processed.
   *
   * `DELETE /odata/QueueItems({key})`
   *
   * Permissions: Queues.View and Transactions.Delete.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  delete(request: { key: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Returns one queue item by numeric id, with its status, content and output.
   *
   * `GET /odata/QueueItems({key})`
   *
   * Permissions: Queues.View and Transactions.View.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  get<K extends keyof models.QueueItem = keyof models.QueueItem>(request: { key: Int64 | number; select?: Select<models.QueueItem, K>; expand?: Expand<models.QueueItem> } & CallOptions): Promise<Pick<models.QueueItem, K>>;
  /**
   * Lists queue items across the queues of the current folder, filtered for example by queue id, status or reference.
   *
   * `GET /odata/QueueItems`
   *
   * Permissions: Queues.View and Transactions.View.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  list<K extends keyof models.QueueItem = keyof models.QueueItem>(request?: { mandatoryPermissions?: readonly string[]; atLeastOnePermissions?: readonly string[]; filter?: Filter<models.QueueItem>; select?: Select<models.QueueItem, K>; expand?: Expand<models.QueueItem>; orderby?: OrderBy<models.QueueItem>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.QueueItem, K>>;
  /**
   * Edits the data of a queue item, such as content, priority and dates; answers conflict when the change clashes.
   *
   * `PUT /odata/QueueItems({key})`
   *
   * Permissions: Queues.Edit and Transactions.Edit.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  replace(request: { key: Int64 | number; body: Input<models.QueueItemData> | null } & CallOptions): Promise<void>;
}
