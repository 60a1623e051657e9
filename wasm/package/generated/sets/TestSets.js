// Generated from the service's description.
import { set } from "../../set.js";

export const TestSets = /* @__PURE__ */ set("TestSets", {
  create: "create POST /odata/% wv Bbody:TestSet >TestSet !TestSets.Create $OR.TestSets|OR.TestSets.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !TestSets.Delete $OR.TestSets|OR.TestSets.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >TestSet !TestSets.View $OR.TestSets|OR.TestSets.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId umandatoryPermissions uatLeastOnePermissions >TestSet !TestSets.View $OR.TestSets|OR.TestSets.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wvr Pkey:# Bbody:TestSet >TestSet !TestSets.Edit $OR.TestSets|OR.TestSets.Write @X-UIPATH-OrganizationUnitId",
});
