// Generated from the service's description.
import { EntitySet, CallOptions } from "../../set.js";
import type { Expand, Select } from "../../query.js";
import type * as models from "../models.js";

/** `Operations`. */
export declare class Operations extends EntitySet {
  /**
   * `Heaviest`.
   *
   * `GET /odata/Heaviest(limit={limit})`
   */
  heaviest<K extends keyof models.Book = keyof models.Book>(request: { limit: number; select?: Select<models.Book, K>; expand?: Expand<models.Book> } & CallOptions): Promise<Pick<models.Book, K> | undefined>;
  /**
   * Puts every book back.
   *
   * `POST /odata/ResetAll`
   */
  resetAll(request?: CallOptions): Promise<void>;
}
