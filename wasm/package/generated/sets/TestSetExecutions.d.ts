// Generated from the service's description.
import { EntitySet, CallOptions, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Runs of whole test sets with status, trigger, coverage state and test case runs. */
export declare class TestSetExecutions extends EntitySet {
  /**
   * Returns one run of a test set by id; expand its test case runs for the details.
   *
   * `GET /odata/TestSetExecutions({key})`
   *
   * Permissions: TestSetExecutions.View.
   *
   * OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  get<K extends keyof models.TestSetExecution = keyof models.TestSetExecution>(request: { key: Int64 | number; select?: Select<models.TestSetExecution, K>; expand?: Expand<models.TestSetExecution> } & CallOptions): Promise<Pick<models.TestSetExecution, K>>;
  /**
   * Lists runs of test sets with status and times, optionally only from folders where the caller holds the named permissions.
   *
   * `GET /odata/TestSetExecutions`
   *
   * Permissions: TestSetExecutions.View.
   *
   * OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  list<K extends keyof models.TestSetExecution = keyof models.TestSetExecution>(request?: { mandatoryPermissions?: readonly string[]; atLeastOnePermissions?: readonly string[]; filter?: Filter<models.TestSetExecution>; select?: Select<models.TestSetExecution, K>; expand?: Expand<models.TestSetExecution>; orderby?: OrderBy<models.TestSetExecution>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.TestSetExecution, K>>;
}
