// Generated from the service's description.
import { set } from "../../set.js";

export const TestSetExecutions = /* @__PURE__ */ set("TestSetExecutions", {
  get: "get GET /odata/%({0}) nvro06 Pkey:# >TestSetExecution !TestSetExecutions.View $OR.TestSetExecutions|OR.TestSetExecutions.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId umandatoryPermissions uatLeastOnePermissions >TestSetExecution !TestSetExecutions.View $OR.TestSetExecutions|OR.TestSetExecutions.Read @X-UIPATH-OrganizationUnitId",
});
