// Generated from the service's description.
import { EntitySet, CallOptions, Input, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, Select } from "../../query.js";
import type * as models from "../models.js";

/** `Shelves`. */
export declare class Shelves extends EntitySet {
  /**
   * `Shelves.create`.
   *
   * `POST /odata/Shelves`
   */
  create(request: { body: Input<models.Shelf> } & CallOptions): Promise<models.Shelf>;
  /**
   * `Shelves.delete`.
   *
   * `DELETE /odata/Shelves({key})`
   */
  delete(request: { key: number } & CallOptions): Promise<void>;
  /**
   * `Shelves.get`.
   *
   * `GET /odata/Shelves({key})`
   */
  get<K extends keyof models.Shelf = keyof models.Shelf>(request: { key: number; select?: Select<models.Shelf, K>; expand?: Expand<models.Shelf> } & CallOptions): Promise<Pick<models.Shelf, K>>;
  /**
   * `Shelves.list`.
   *
   * `GET /odata/Shelves`
   */
  list(request?: { filter?: Filter<models.Shelf> } & ListOptions): Listing<models.Shelf>;
  /**
   * `Shelves.update`.
   *
   * `PATCH /odata/Shelves({key})`
   */
  update(request: { key: number; body: Input<models.Shelf> } & CallOptions): Promise<void>;
}
