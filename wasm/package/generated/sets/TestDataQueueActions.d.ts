// Generated from the service's description.
import { EntitySet, CallOptions, Int64 } from "../../set.js";
import type * as models from "../models.js";

/** Adding, drawing, consuming and deleting test data items by queue name or item id. */
export declare class TestDataQueueActions extends EntitySet {
  /**
   * Adds one item to a test data queue, its content following the JSON schema of the queue.
   *
   * `POST /api/TestDataQueueActions/AddItem`
   *
   * Permissions: TestDataQueueItems.Create.
   *
   * OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  addItem(request: { queueName: string | null; content?: unknown | null } & CallOptions): Promise<models.TestDataQueueItem>;
  /**
   * Adds many items to a test data queue in one request and returns how many were added.
   *
   * `POST /api/TestDataQueueActions/BulkAddItems`
   *
   * Permissions: TestDataQueueItems.Create.
   *
   * OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  bulkAddItems(request: { items: readonly unknown[]; queueName: string | null } & CallOptions): Promise<number>;
  /**
   * Empties a test data queue in the background; the answer does not wait for it.
   *
   * `DELETE /api/TestDataQueueActions/DeleteAllItems`
   *
   * Permissions: TestDataQueueItems.Delete.
   *
   * OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  deleteAllItems(request?: { queueName?: string | null } & CallOptions): Promise<void>;
  /**
   * Deletes the test data queue items with the given ids.
   *
   * `DELETE /api/TestDataQueueActions/DeleteItems`
   *
   * Permissions: TestDataQueueItems.Delete.
   *
   * OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  deleteItems(request: { body: readonly (Int64 | number)[] } & CallOptions): Promise<void>;
  /**
   * Takes the next unconsumed item of a test data queue, marking it consumed if asked; nothing left gives no result.
   *
   * `POST /api/TestDataQueueActions/GetNextItem`
   *
   * Permissions: TestDataQueueItems.View.
   *
   * OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getNextItem(request: { queueName: string | null; setConsumed: boolean | null } & CallOptions): Promise<models.TestDataQueueItem | undefined>;
  /**
   * Marks every item of a test data queue as consumed or not consumed, in the background.
   *
   * `POST /api/TestDataQueueActions/SetAllItemsConsumed`
   *
   * Permissions: TestDataQueueItems.Edit.
   *
   * OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  setAllItemsConsumed(request: { isConsumed: boolean | null; queueName: string | null } & CallOptions): Promise<void>;
  /**
   * Marks the listed items of a test data queue as consumed, or as free to be used again.
   *
   * `POST /api/TestDataQueueActions/SetItemsConsumed`
   *
   * Permissions: TestDataQueueItems.Edit.
   *
   * OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  setItemsConsumed(request: { isConsumed: boolean | null; itemIds: readonly (Int64 | number)[] } & CallOptions): Promise<void>;
}
