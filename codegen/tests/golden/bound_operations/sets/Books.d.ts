// Generated from the service's description.
import { EntitySet, CallOptions, DateTimeText, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** `Books`. */
export declare class Books extends EntitySet {
  /**
   * `Books.Cover`.
   *
   * `GET /odata/Books({key})/Library.Cover`
   */
  cover(request: { key: Int64 | number } & CallOptions): Promise<Uint8Array>;
  /**
   * Lends a book; the result is the day on which it must be back.
   *
   * `POST /odata/Books({key})/Library.Lend`
   */
  lend(request: { key: Int64 | number; reader: string; terms?: Input<models.Terms> | null } & CallOptions): Promise<DateTimeText>;
  /**
   * `Books.Search`.
   *
   * `GET /odata/Books/Library.Search(text={text})`
   */
  search(request: { text: string; filter?: Filter<models.Book>; top?: number; skip?: number } & ListOptions): Listing<models.Book>;
  /**
   * `Books.Search.2`.
   *
   * `GET /odata/Books/Library.Search(numbers={numbers})`
   */
  search_2<K extends keyof models.Book = keyof models.Book>(request: { numbers: readonly (Int64 | number)[]; filter?: Filter<models.Book>; select?: Select<models.Book, K>; expand?: Expand<models.Book>; orderby?: OrderBy<models.Book>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Book, K>>;
  /**
   * `Books.Sort`.
   *
   * `POST /odata/Books/Library.Sort`
   */
  sort(request?: CallOptions): Promise<void>;
  /**
   * `Books.Successor`.
   *
   * `GET /odata/Books({key})/Library.Successor`
   */
  successor<K extends keyof models.Book = keyof models.Book>(request: { key: Int64 | number; select?: Select<models.Book, K>; expand?: Expand<models.Book> } & CallOptions): Promise<Pick<models.Book, K> | undefined>;
  /**
   * `Books.get`.
   *
   * `GET /odata/Books({key})`
   */
  get<K extends keyof models.Book = keyof models.Book>(request: { key: Int64 | number; select?: Select<models.Book, K>; expand?: Expand<models.Book> } & CallOptions): Promise<Pick<models.Book, K>>;
  /**
   * `Books.list`.
   *
   * `GET /odata/Books`
   */
  list<K extends keyof models.Book = keyof models.Book>(request?: { filter?: Filter<models.Book>; select?: Select<models.Book, K>; expand?: Expand<models.Book>; orderby?: OrderBy<models.Book>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Book, K>>;
}
