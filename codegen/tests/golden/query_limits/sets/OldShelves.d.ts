// Generated from the service's description.
import { EntitySet, CallOptions, Input, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** `OldShelves`. */
export declare class OldShelves extends EntitySet {
  /**
   * `OldShelves.create`.
   *
   * `POST /odata/OldShelves`
   */
  create(request: { body: Input<models.Shelf> } & CallOptions): Promise<models.Shelf>;
  /**
   * `OldShelves.delete`.
   *
   * `DELETE /odata/OldShelves({key})`
   */
  delete(request: { key: number } & CallOptions): Promise<void>;
  /**
   * `OldShelves.get`.
   *
   * `GET /odata/OldShelves({key})`
   */
  get<K extends keyof models.Shelf = keyof models.Shelf>(request: { key: number; select?: Select<models.Shelf, K>; expand?: Expand<models.Shelf> } & CallOptions): Promise<Pick<models.Shelf, K>>;
  /**
   * `OldShelves.list`.
   *
   * `GET /odata/OldShelves`
   */
  list(request?: { filter?: Filter<models.Shelf>; orderby?: OrderBy<models.Shelf> } & ListOptions): Listing<models.Shelf>;
  /**
   * `OldShelves.update`.
   *
   * `PATCH /odata/OldShelves({key})`
   */
  update(request: { key: number; body: Input<models.Shelf> } & CallOptions): Promise<void>;
}
