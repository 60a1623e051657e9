// Generated from the service's description.
import { EntitySet, CallOptions, Guid, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** `Books`. */
export declare class Books extends EntitySet {
  /**
   * `Books.get`.
   *
   * `GET /odata/Books({key})`
   */
  get<K extends keyof models.Book = keyof models.Book>(request: { key: Guid; select?: Select<models.Book, K>; expand?: Expand<models.Book> } & CallOptions): Promise<Pick<models.Book, K>>;
  /**
   * `Books.list`.
   *
   * `GET /odata/Books`
   */
  list<K extends keyof models.Book = keyof models.Book>(request?: { filter?: Filter<models.Book>; select?: Select<models.Book, K>; expand?: Expand<models.Book>; orderby?: OrderBy<models.Book>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Book, K>>;
}
