// Generated from the service's description.
import { set } from "../../set.js";

export const LicensesRuntime = /* @__PURE__ */ set("LicensesRuntime", {
  getLicensesRuntime: "*GetLicensesRuntime robotType >LicenseRuntime",
  toggleEnabled: "ToggleEnabled key enabled bodyKey robotType >",
});
