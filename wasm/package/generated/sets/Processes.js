// Generated from the service's description.
import { set } from "../../set.js";

export const Processes = /* @__PURE__ */ set("Processes", {
  downloadPackage: "DownloadPackage GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nbr Qkey ufeedId > !Packages.View ~FolderPackages.View+Packages.View $OR.Execution|OR.Execution.Read",
  getArguments: "GetArguments GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nvro06 Qkey > !Packages.View $OR.Execution|OR.Execution.Read",
  getProcessVersions: "*GetProcessVersions GET /odata/%/UiPath.Server.Configuration.OData.^(processId={0}) nlro7fs1000 QprocessId ufeedId >Process !Packages.View ~FolderPackages.View+Packages.View $OR.Execution|OR.Execution.Read",
  setArguments: "SetArguments POST /odata/%/UiPath.Server.Configuration.OData.^ mnr Barguments_=arguments Bkey > !Packages.Edit $OR.Execution|OR.Execution.Write",
  uploadPackage: "*UploadPackage POST /odata/%/UiPath.Server.Configuration.OData.^ plo4f Ffile ffile1 ffile2 ffile3 ffile4 ffile5 ffile6 ffile7 ffile8 ffile9 ufeedId > !Packages.Create ~FolderPackages.Create+Packages.Create $OR.Execution|OR.Execution.Write",
  delete: "delete DELETE /odata/%({0}) nnr Qkey ufeedId > !Packages.Delete ~FolderPackages.Delete+Packages.Delete $OR.Execution|OR.Execution.Write",
  list: "*list GET /odata/% nlro7fs1000k'Id usearchTerm ufeedId >Process !Packages.View ~FolderPackages.View+Packages.View $OR.Execution|OR.Execution.Read",
});
