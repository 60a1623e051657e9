// Generated from the service's description.
import { EntitySet, CallOptions, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Single records of test data with their JSON content, for reading and filtering. */
export declare class TestDataQueueItems extends EntitySet {
  /**
   * Returns one test data item by id with its JSON content as text and whether it is consumed.
   *
   * `GET /odata/TestDataQueueItems({key})`
   *
   * Permissions: TestDataQueueItems.View.
   *
   * OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  get<K extends keyof models.TestDataQueueItemOData = keyof models.TestDataQueueItemOData>(request: { key: Int64 | number; select?: Select<models.TestDataQueueItemOData, K>; expand?: Expand<models.TestDataQueueItemOData> } & CallOptions): Promise<Pick<models.TestDataQueueItemOData, K>>;
  /**
   * Lists items of test data queues with their JSON content as text.
   *
   * `GET /odata/TestDataQueueItems`
   *
   * Permissions: TestDataQueueItems.View.
   *
   * OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  list<K extends keyof models.TestDataQueueItemOData = keyof models.TestDataQueueItemOData>(request?: { filter?: Filter<models.TestDataQueueItemOData>; select?: Select<models.TestDataQueueItemOData, K>; expand?: Expand<models.TestDataQueueItemOData>; orderby?: OrderBy<models.TestDataQueueItemOData>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.TestDataQueueItemOData, K>>;
}
