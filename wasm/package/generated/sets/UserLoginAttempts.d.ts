// Generated from the service's description.
import { EntitySet, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Sign-in attempts of users with time, client address and outcome. */
export declare class UserLoginAttempts extends EntitySet {
  /**
   * Lists sign-in attempts of the user with the given id, with address, browser and outcome.
   *
   * `GET /odata/UserLoginAttempts({key})`
   *
   * Only in version 17.0.
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Users or OR.Users.Read.
   *
   * @deprecated Deprecated by the service.
   */
  get<K extends keyof models.UserLoginAttempt = keyof models.UserLoginAttempt>(request: { key: Int64 | number; filter?: Filter<models.UserLoginAttempt>; select?: Select<models.UserLoginAttempt, K>; expand?: Expand<models.UserLoginAttempt>; orderby?: OrderBy<models.UserLoginAttempt>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.UserLoginAttempt, K>>;
}
