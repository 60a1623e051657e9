// Generated from the service's description.
import { set } from "../../set.js";

export const LicensesNamedUser = /* @__PURE__ */ set("LicensesNamedUser", {
  getLicensesNamedUser: "*GetLicensesNamedUser robotType >LicenseNamedUser",
});
