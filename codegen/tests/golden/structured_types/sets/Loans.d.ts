// Generated from the service's description.
import { EntitySet, CallOptions, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** `Loans`. */
export declare class Loans extends EntitySet {
  /**
   * `Loans.get`.
   *
   * `GET /odata/Loans(Library={Library},Number={Number})`
   */
  get<K extends keyof models.Loan = keyof models.Loan>(request: { library: string; number: Int64 | number; select?: Select<models.Loan, K>; expand?: Expand<models.Loan> } & CallOptions): Promise<Pick<models.Loan, K>>;
  /**
   * `Loans.list`.
   *
   * `GET /odata/Loans`
   */
  list<K extends keyof models.Loan = keyof models.Loan>(request?: { filter?: Filter<models.Loan>; select?: Select<models.Loan, K>; expand?: Expand<models.Loan>; orderby?: OrderBy<models.Loan>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Loan, K>>;
}
