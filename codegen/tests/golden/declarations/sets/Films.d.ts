// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64, ListOptions, Listing, Upload } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** `Films`. */
export declare class Films extends EntitySet {
  /**
   * `Films.Rate`.
   *
   * `POST /odata/Films/Library.Rate`
   *
   * Permissions: Films.Edit and Films.View or Admin, parts of it in certain cases only.
   *
   * OAuth scopes: films and stars or all.
   *
   * Sends `X-Branch` when the client has a value for it.
   *
   * Only for the host of the installation.
   */
  rate(request: { stars: number; note?: string | null; xReason: string | null } & CallOptions): Promise<Int64>;
  /**
   * `Films.Similar`.
   *
   * `GET /odata/Films({film})/Library.Similar(genre={genre},ids={ids})`
   */
  similar(request: { film: Int64 | number; genre: string; ids?: readonly (Int64 | number)[]; top?: number; count?: boolean } & ListOptions): Listing<models.Film>;
  /**
   * `Films.create`.
   *
   * `POST /odata/Films`
   */
  create(request: { reel: Upload | null } & CallOptions): Promise<models.Film>;
  /**
   * `Films.delete`.
   *
   * `DELETE /odata/Films({film})/all`
   */
  delete(request: { film: Int64 | number } & CallOptions): Promise<void>;
  /**
   * `Films.get`.
   *
   * `GET /odata/Films({film})`
   */
  get(request: { film: Int64 | number } & CallOptions): Promise<models.Film>;
  /**
   * `Films.list`.
   *
   * `GET /odata/Films`
   */
  list<K extends keyof models.Film = keyof models.Film>(request?: { filter?: Filter<models.Film>; select?: Select<models.Film, K>; expand?: Expand<models.Film>; orderby?: OrderBy<models.Film>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Film, K>>;
  /**
   * `Films.update`.
   *
   * `PATCH /odata/Films({film})`
   */
  update(request: { film: Int64 | number; body: Input<models.Film> } & CallOptions): Promise<void>;
}
