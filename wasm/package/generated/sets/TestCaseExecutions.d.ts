// Generated from the service's description.
import { EntitySet, CallOptions, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Single runs of test cases with status, arguments, assertions and attachments. */
export declare class TestCaseExecutions extends EntitySet {
  /**
   * Returns one test case run by id; expand its assertions to see what was checked.
   *
   * `GET /odata/TestCaseExecutions({key})`
   *
   * Permissions: TestSetExecutions.View.
   *
   * OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  get<K extends keyof models.TestCaseExecution = keyof models.TestCaseExecution>(request: { key: Int64 | number; select?: Select<models.TestCaseExecution, K>; expand?: Expand<models.TestCaseExecution> } & CallOptions): Promise<Pick<models.TestCaseExecution, K>>;
  /**
   * Lists runs of test cases with status, times, arguments and the test set run they belong to.
   *
   * `GET /odata/TestCaseExecutions`
   *
   * Permissions: TestSetExecutions.View.
   *
   * OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  list<K extends keyof models.TestCaseExecution = keyof models.TestCaseExecution>(request?: { filter?: Filter<models.TestCaseExecution>; select?: Select<models.TestCaseExecution, K>; expand?: Expand<models.TestCaseExecution>; orderby?: OrderBy<models.TestCaseExecution>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.TestCaseExecution, K>>;
}
