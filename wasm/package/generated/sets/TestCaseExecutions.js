// Generated from the service's description.
import { set } from "../../set.js";

export const TestCaseExecutions = /* @__PURE__ */ set("TestCaseExecutions", {
  get: "get GET /odata/%({0}) nvro06 Pkey:# >TestCaseExecution !TestSetExecutions.View $OR.TestSetExecutions|OR.TestSetExecutions.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >TestCaseExecution !TestSetExecutions.View $OR.TestSetExecutions|OR.TestSetExecutions.Read @X-UIPATH-OrganizationUnitId",
});
