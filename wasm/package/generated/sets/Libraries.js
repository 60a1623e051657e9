// Generated from the service's description.
import { set } from "../../set.js";

export const Libraries = /* @__PURE__ */ set("Libraries", {
  downloadPackage: "DownloadPackage GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nbr Qkey ufeedId > !Libraries.View $OR.Execution|OR.Execution.Read",
  getVersions: "*GetVersions GET /odata/%/UiPath.Server.Configuration.OData.^(packageId={0}) nlro7fs1000 QpackageId ufeedId >Library !Libraries.View $OR.Execution|OR.Execution.Read",
  uploadPackage: "*UploadPackage POST /odata/%/UiPath.Server.Configuration.OData.^ plo4f Ffile ffile1 ffile2 ffile3 ffile4 ffile5 ffile6 ffile7 ffile8 ffile9 ufeedId > !Libraries.Create $OR.Execution|OR.Execution.Write",
  delete: "delete DELETE /odata/%({0}) nnr Qkey ufeedId > !Libraries.Delete $OR.Execution|OR.Execution.Write",
  list: "*list GET /odata/% nlro7fs1000k'Id usearchTerm ufeedId >Library !Libraries.View $OR.Execution|OR.Execution.Read",
});
