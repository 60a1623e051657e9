// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** `Books`. */
export declare class Books extends EntitySet {
  /**
   * `Books.Near`.
   *
   * `GET /odata/Books({key})/Library.Near(place={place})`
   */
  near(request: { key: Int64 | number; place: Input<models.Place> } & CallOptions): Promise<number>;
  /**
   * `Books.create`.
   *
   * `POST /odata/Books`
   */
  create(request: { body: Input<models.Book> } & CallOptions): Promise<models.Book>;
  /**
   * `Books.delete`.
   *
   * `DELETE /odata/Books({key})`
   */
  delete(request: { key: Int64 | number } & CallOptions): Promise<void>;
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
  /**
   * `Books.update`.
   *
   * `PATCH /odata/Books({key})`
   */
  update(request: { key: Int64 | number; body: Input<models.Book> } & CallOptions): Promise<void>;
}
