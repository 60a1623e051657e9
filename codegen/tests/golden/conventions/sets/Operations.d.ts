// Generated from the service's description.
import { EntitySet, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** `Operations`. */
export declare class Operations extends EntitySet {
  /**
   * `Find`.
   *
   * `GET /odata/Find(text={text},numbers={numbers})`
   */
  find<K extends keyof models.Book = keyof models.Book>(request: { text: string; numbers?: readonly (Int64 | number)[]; filter?: Filter<models.Book>; select?: Select<models.Book, K>; expand?: Expand<models.Book>; orderby?: OrderBy<models.Book>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Book, K>>;
}
