// Generated from the service's description.
import { EntitySet, CallOptions, Input } from "../../set.js";
import type { Expand, Select } from "../../query.js";
import type * as models from "../models.js";

/** Chosen every morning. */
export declare class BookOfTheDay extends EntitySet {
  /**
   * `BookOfTheDay.get`.
   *
   * `GET /odata/BookOfTheDay`
   */
  get<K extends keyof models.Book = keyof models.Book>(request?: { select?: Select<models.Book, K>; expand?: Expand<models.Book> } & CallOptions): Promise<Pick<models.Book, K>>;
  /**
   * `BookOfTheDay.update`.
   *
   * `PATCH /odata/BookOfTheDay`
   */
  update(request: { body: Input<models.Book> } & CallOptions): Promise<void>;
}
