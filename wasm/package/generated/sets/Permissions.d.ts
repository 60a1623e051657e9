// Generated from the service's description.
import { EntitySet, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** All permissions that can be put into a role, with the scope each applies to. */
export declare class Permissions extends EntitySet {
  /**
   * Lists the permission names that exist in the tenant and can be granted through roles.
   *
   * `GET /odata/Permissions`
   */
  list<K extends keyof models.Permission = keyof models.Permission>(request?: { filter?: Filter<models.Permission>; select?: Select<models.Permission, K>; expand?: Expand<models.Permission>; orderby?: OrderBy<models.Permission>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Permission, K>>;
}
