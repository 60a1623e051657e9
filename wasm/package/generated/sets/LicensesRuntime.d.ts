// Generated from the service's description.
import { EntitySet, CallOptions, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Use of runtime licenses: which machines have runtimes enabled and how many are executing. */
export declare class LicensesRuntime extends EntitySet {
  /**
   * Lists machines with the runtime licenses of one robot type they hold and how many of them are executing.
   *
   * `GET /odata/LicensesRuntime/UiPath.Server.Configuration.OData.GetLicensesRuntime(robotType={robotType})`
   *
   * Permissions: License.View.
   *
   * OAuth scopes: OR.License or OR.License.Read.
   */
  getLicensesRuntime<K extends keyof models.LicenseRuntime = keyof models.LicenseRuntime>(request: { robotType: models.RobotType; filter?: Filter<models.LicenseRuntime>; select?: Select<models.LicenseRuntime, K>; expand?: Expand<models.LicenseRuntime>; orderby?: OrderBy<models.LicenseRuntime>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.LicenseRuntime, K>>;
  /**
   * Enables or disables the use of runtime licenses of one robot type on a machine.
   *
   * `POST /odata/LicensesRuntime({key})/UiPath.Server.Configuration.OData.ToggleEnabled`
   *
   * Permissions: Machines.Edit.
   *
   * OAuth scopes: OR.License or OR.License.Write.
   */
  toggleEnabled(request: { key: string; enabled: boolean; bodyKey: string; robotType: models.RobotType } & CallOptions): Promise<void>;
}
