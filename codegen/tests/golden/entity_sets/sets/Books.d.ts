// Generated from the service's description.
import { EntitySet, CallOptions, Input, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Everything on the shelves. */
export declare class Books extends EntitySet {
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
   *
   * @deprecated Books are never thrown away.
   */
  delete(request: { key: string } & CallOptions): Promise<void>;
  /**
   * Lists books, oldest first.
   *
   * `GET /odata/Books`
   *
   * Permissions: Books.Read and Shelves.Read or Admin.
   *
   * OAuth scopes: books.
   *
   * Sends `X-Branch` when the client has a value for it.
   */
  list<K extends keyof models.Book = keyof models.Book>(request?: { includeLent?: boolean | null; filter?: Filter<models.Book>; select?: Select<models.Book, K>; expand?: Expand<models.Book>; orderby?: OrderBy<models.Book>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Book, K>>;
  /**
   * `Books.replace`.
   *
   * `PUT /odata/Books({key})`
   */
  replace(request: { key: string; body: Input<models.Book> } & CallOptions): Promise<models.Book>;
  /**
   * `Books.update`.
   *
   * `PATCH /odata/Books({key})`
   */
  update(request: { key: string; body: Input<models.Book> } & CallOptions): Promise<void>;
}
