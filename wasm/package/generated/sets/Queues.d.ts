// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64 } from "../../set.js";
import type { Expand, Select } from "../../query.js";
import type * as models from "../models.js";

/** The operations with which robots add queue items, start transactions and report their results. */
export declare class Queues extends EntitySet {
  /**
   * Adds a new item to the named queue and returns it; unique-reference queues refuse a repeated reference.
   *
   * `POST /odata/Queues/UiPathODataSvc.AddQueueItem`
   *
   * Permissions: Queues.View and Transactions.Create.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  addQueueItem<K extends keyof models.QueueItem = keyof models.QueueItem>(request: { itemData: Input<models.QueueItemData>; select?: Select<models.QueueItem, K>; expand?: Expand<models.QueueItem> } & CallOptions): Promise<Pick<models.QueueItem, K>>;
  /**
   * Adds many items to one queue, all-or-nothing or individually as the commit type says, and returns the failed ones.
   *
   * `POST /odata/Queues/UiPathODataSvc.BulkAddQueueItems`
   *
   * Permissions: Queues.View and Transactions.Create.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  bulkAddQueueItems<K extends keyof models.BulkOperationResponseOfFailedQueueItem = keyof models.BulkOperationResponseOfFailedQueueItem>(request: { commitType: models.CommitType; queueName: string; queueItems?: readonly Input<models.QueueItemData>[]; select?: Select<models.BulkOperationResponseOfFailedQueueItem, K>; expand?: Expand<models.BulkOperationResponseOfFailedQueueItem> } & CallOptions): Promise<Pick<models.BulkOperationResponseOfFailedQueueItem, K>>;
  /**
   * Records the outcome of a transaction, success or failure with its details; a failure may cause an automatic retry.
   *
   * `POST /odata/Queues({key})/UiPathODataSvc.SetTransactionResult`
   *
   * Permissions: Queues.View and Transactions.Edit.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  setTransactionResult(request: { key: Int64 | number; transactionResult: Input<models.TransactionResult> } & CallOptions): Promise<void>;
  /**
   * Returns at most one new item and marks it in progress for the robot; nothing when the queue is empty.
   *
   * `POST /odata/Queues/UiPathODataSvc.StartTransaction`
   *
   * Permissions: Queues.View and Transactions.View and Transactions.Create and Transactions.Edit.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  startTransaction<K extends keyof models.QueueItem = keyof models.QueueItem>(request: { transactionData: Input<models.TransactionData>; select?: Select<models.QueueItem, K>; expand?: Expand<models.QueueItem> } & CallOptions): Promise<Pick<models.QueueItem, K> | undefined>;
}
