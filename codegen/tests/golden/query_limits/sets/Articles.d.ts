// Generated from the service's description.
import { EntitySet, CallOptions, Input, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** `Articles`. */
export declare class Articles extends EntitySet {
  /**
   * `Articles.Newest`.
   *
   * `GET /odata/Articles/Stock.Newest`
   */
  newest<K extends keyof models.Article = keyof models.Article>(request?: { select?: Select<models.Article, K>; expand?: Expand<models.Article> } & CallOptions): Promise<Pick<models.Article, K> | undefined>;
  /**
   * `Articles.create`.
   *
   * `POST /odata/Articles`
   */
  create(request: { body: Input<models.Article> } & CallOptions): Promise<models.Article>;
  /**
   * `Articles.delete`.
   *
   * `DELETE /odata/Articles({key})`
   */
  delete(request: { key: number } & CallOptions): Promise<void>;
  /**
   * `Articles.get`.
   *
   * `GET /odata/Articles({key})`
   */
  get<K extends keyof models.Article = keyof models.Article>(request: { key: number; select?: Select<models.Article, K>; expand?: Expand<models.Article> } & CallOptions): Promise<Pick<models.Article, K>>;
  /**
   * `Articles.list`.
   *
   * `GET /odata/Articles`
   */
  list(request?: { filter?: Filter<models.Article>; orderby?: OrderBy<models.Article> } & ListOptions): Listing<models.Article>;
  /**
   * `Articles.update`.
   *
   * `PATCH /odata/Articles({key})`
   */
  update(request: { key: number; body: Input<models.Article> } & CallOptions): Promise<void>;
}
