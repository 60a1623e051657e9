// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Queues of test data from which test cases draw their input, each with a JSON schema. */
export declare class TestDataQueues extends EntitySet {
  /**
   * Creates a queue of test data with the JSON schema that its items have to follow.
   *
   * `POST /odata/TestDataQueues`
   *
   * Permissions: TestDataQueues.Create.
   *
   * OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  create(request: { body: Input<models.TestDataQueue> } & CallOptions): Promise<models.TestDataQueue>;
  /**
   * Deletes a test data queue by id; its items can no longer be drawn afterwards.
   *
   * `DELETE /odata/TestDataQueues({key})`
   *
   * Permissions: TestDataQueues.Delete.
   *
   * OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  delete(request: { key: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Returns one test data queue by id with its schema and the counts of all and of consumed items.
   *
   * `GET /odata/TestDataQueues({key})`
   *
   * Permissions: TestDataQueues.View.
   *
   * OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  get<K extends keyof models.TestDataQueue = keyof models.TestDataQueue>(request: { key: Int64 | number; select?: Select<models.TestDataQueue, K>; expand?: Expand<models.TestDataQueue> } & CallOptions): Promise<Pick<models.TestDataQueue, K>>;
  /**
   * Lists the test data queues of the current folder with their item counts.
   *
   * `GET /odata/TestDataQueues`
   *
   * Permissions: TestDataQueues.View.
   *
   * OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  list<K extends keyof models.TestDataQueue = keyof models.TestDataQueue>(request?: { filter?: Filter<models.TestDataQueue>; select?: Select<models.TestDataQueue, K>; expand?: Expand<models.TestDataQueue>; orderby?: OrderBy<models.TestDataQueue>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.TestDataQueue, K>>;
  /**
   * Changes the name, description or JSON schema of a test data queue.
   *
   * `PUT /odata/TestDataQueues({key})`
   *
   * Permissions: TestDataQueues.Edit.
   *
   * OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  replace(request: { key: Int64 | number; body: Input<models.TestDataQueue> } & CallOptions): Promise<models.TestDataQueue>;
}
