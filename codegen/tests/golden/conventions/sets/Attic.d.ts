// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** `Attic`. */
export declare class Attic extends EntitySet {
  /**
   * `Attic.Near`.
   *
   * `GET /odata/Attic({key})/Library.Near(place={place})`
   */
  near(request: { key: Int64 | number; place: Input<models.Place> } & CallOptions): Promise<number>;
  /**
   * `Attic.create`.
   *
   * `POST /odata/Attic`
   */
  create(request: { body: Input<models.Book> } & CallOptions): Promise<models.Book>;
  /**
   * `Attic.delete`.
   *
   * `DELETE /odata/Attic({key})`
   */
  delete(request: { key: Int64 | number } & CallOptions): Promise<void>;
  /**
   * `Attic.get`.
   *
   * `GET /odata/Attic({key})`
   */
  get<K extends keyof models.Book = keyof models.Book>(request: { key: Int64 | number; select?: Select<models.Book, K> } & CallOptions): Promise<Pick<models.Book, K>>;
  /**
   * `Attic.list`.
   *
   * `GET /odata/Attic`
   */
  list<K extends keyof models.Book = keyof models.Book>(request?: { select?: Select<models.Book, K>; orderby?: OrderBy<models.Book>; skip?: number; search?: string } & ListOptions): Listing<Pick<models.Book, K>>;
  /**
   * `Attic.update`.
   *
   * `PATCH /odata/Attic({key})`
   */
  update(request: { key: Int64 | number; body: Input<models.Book> } & CallOptions): Promise<void>;
}
