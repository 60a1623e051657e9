// Generated from the service's description.
import { EntitySet, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Test cases found in published packages, with the versions they occur in. */
export declare class TestCaseDefinitions extends EntitySet {
  /**
   * Lists the test cases found in published packages, whether or not a test set uses them.
   *
   * `GET /odata/TestCaseDefinitions`
   *
   * Only in version 20.0: `distinctByUniqueIdAndPackageIdentifier`.
   *
   * Permissions: TestSets.View.
   *
   * OAuth scopes: OR.TestSets or OR.TestSets.Read.
   */
  list<K extends keyof models.TestCaseDefinition = keyof models.TestCaseDefinition>(request?: { distinctByUniqueIdAndPackageIdentifier?: boolean | null; filter?: Filter<models.TestCaseDefinition>; select?: Select<models.TestCaseDefinition, K>; expand?: Expand<models.TestCaseDefinition>; orderby?: OrderBy<models.TestCaseDefinition>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.TestCaseDefinition, K>>;
}
