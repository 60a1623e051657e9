// Generated from the service's description.
import { EntitySet, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Use of named-user licenses: who holds one, on which machines and since when. */
export declare class LicensesNamedUser extends EntitySet {
  /**
   * Lists the users who hold or use named-user licenses of one robot type, with machines and last login.
   *
   * `GET /odata/LicensesNamedUser/UiPath.Server.Configuration.OData.GetLicensesNamedUser(robotType={robotType})`
   *
   * Permissions: License.View.
   *
   * OAuth scopes: OR.License or OR.License.Read.
   */
  getLicensesNamedUser<K extends keyof models.LicenseNamedUser = keyof models.LicenseNamedUser>(request: { robotType: models.RobotType; filter?: Filter<models.LicenseNamedUser>; select?: Select<models.LicenseNamedUser, K>; expand?: Expand<models.LicenseNamedUser>; orderby?: OrderBy<models.LicenseNamedUser>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.LicenseNamedUser, K>>;
}
