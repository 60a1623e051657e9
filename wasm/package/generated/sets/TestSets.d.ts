// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Collections of test cases from packages that are run together. */
export declare class TestSets extends EntitySet {
  /**
   * Creates a test set from packages and test cases, with the input arguments to use in its runs.
   *
   * `POST /odata/TestSets`
   *
   * Permissions: TestSets.Create.
   *
   * OAuth scopes: OR.TestSets or OR.TestSets.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  create(request: { body: Input<models.TestSet> } & CallOptions): Promise<models.TestSet>;
  /**
   * Deletes a test set by id, so that it can no longer be run or scheduled.
   *
   * `DELETE /odata/TestSets({key})`
   *
   * Permissions: TestSets.Delete.
   *
   * OAuth scopes: OR.TestSets or OR.TestSets.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  delete(request: { key: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Returns one test set by id; expand its packages, test cases and arguments as needed.
   *
   * `GET /odata/TestSets({key})`
   *
   * Permissions: TestSets.View.
   *
   * OAuth scopes: OR.TestSets or OR.TestSets.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  get<K extends keyof models.TestSet = keyof models.TestSet>(request: { key: Int64 | number; select?: Select<models.TestSet, K>; expand?: Expand<models.TestSet> } & CallOptions): Promise<Pick<models.TestSet, K>>;
  /**
   * Lists test sets with source and size, optionally only from folders where the caller holds the named permissions.
   *
   * `GET /odata/TestSets`
   *
   * Permissions: TestSets.View.
   *
   * OAuth scopes: OR.TestSets or OR.TestSets.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  list<K extends keyof models.TestSet = keyof models.TestSet>(request?: { mandatoryPermissions?: readonly string[]; atLeastOnePermissions?: readonly string[]; filter?: Filter<models.TestSet>; select?: Select<models.TestSet, K>; expand?: Expand<models.TestSet>; orderby?: OrderBy<models.TestSet>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.TestSet, K>>;
  /**
   * Overwrites a test set, including its packages, test cases and input arguments.
   *
   * `PUT /odata/TestSets({key})`
   *
   * Permissions: TestSets.Edit.
   *
   * OAuth scopes: OR.TestSets or OR.TestSets.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  replace(request: { key: Int64 | number; body: Input<models.TestSet> } & CallOptions): Promise<models.TestSet>;
}
