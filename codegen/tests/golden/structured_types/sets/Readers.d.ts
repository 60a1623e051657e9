// Generated from the service's description.
import { EntitySet, CallOptions, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** `Readers`. */
export declare class Readers extends EntitySet {
  /**
   * `Readers.get`.
   *
   * `GET /odata/Readers({key})`
   */
  get<K extends keyof models.Reader = keyof models.Reader>(request: { key: number; select?: Select<models.Reader, K>; expand?: Expand<models.Reader> } & CallOptions): Promise<Pick<models.Reader, K>>;
  /**
   * `Readers.list`.
   *
   * `GET /odata/Readers`
   */
  list<K extends keyof models.Reader = keyof models.Reader>(request?: { filter?: Filter<models.Reader>; select?: Select<models.Reader, K>; expand?: Expand<models.Reader>; orderby?: OrderBy<models.Reader>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Reader, K>>;
}
