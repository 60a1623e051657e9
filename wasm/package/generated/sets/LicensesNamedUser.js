// Generated from the service's description.
import { set } from "../../set.js";

export const LicensesNamedUser = /* @__PURE__ */ set("LicensesNamedUser", {
  getLicensesNamedUser: "*GetLicensesNamedUser GET /odata/%/UiPath.Server.Configuration.OData.^(robotType={0}) nlro7fs1000 QrobotType >LicenseNamedUser !License.View $OR.License|OR.License.Read",
});
