// Generated from the service's description.
import { set } from "../../set.js";

export const LicensesRuntime = /* @__PURE__ */ set("LicensesRuntime", {
  getLicensesRuntime: "*GetLicensesRuntime GET /odata/%/UiPath.Server.Configuration.OData.^(robotType={0}) nlro7fs1000 QrobotType >LicenseRuntime !License.View $OR.License|OR.License.Read",
  toggleEnabled: "ToggleEnabled POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Qkey Benabled BbodyKey=key BrobotType > !Machines.Edit $OR.License|OR.License.Write",
});
