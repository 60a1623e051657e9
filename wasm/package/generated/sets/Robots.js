// Generated from the service's description.
import { set } from "../../set.js";

export const Robots = /* @__PURE__ */ set("Robots", {
  convertToFloating: "ConvertToFloating POST /odata/%/UiPath.Server.Configuration.OData.^ mn BrobotId:# > !Robots.Edit $OR.Robots|OR.Robots.Write @X-UIPATH-OrganizationUnitId",
  deleteBulk: "DeleteBulk POST /odata/%/UiPath.Server.Configuration.OData.^ mn BrobotIds:# > !Robots.Delete $OR.Robots|OR.Robots.Write @X-UIPATH-OrganizationUnitId",
  findAllAcrossFolders: "*FindAllAcrossFolders GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 >ExtendedRobot ~Machines.Create|Machines.Edit|Robots.View|Users.View $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
  getConfiguredRobots: "*GetConfiguredRobots GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 >ExtendedRobot ~Robots.View+Users.View $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
  getFolderRobots: "*GetFolderRobots GET /odata/%/UiPath.Server.Configuration.OData.^(folderId={0},machineId={1}) nlro7fs1000 PfolderId:# PmachineId:# >ExtendedRobot ~Jobs.Create|SubFolders.View|Units.View $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
  getMachineNameToLicenseKeyMappings: "*GetMachineNameToLicenseKeyMappings GET /odata/%/UiPath.Server.Configuration.OData.^ nlro4f > !Machines.View+Robots.Create $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
  getRobotsForProcess: "*GetRobotsForProcess GET /odata/%/UiPath.Server.Configuration.OData.^(processId={0}) nlro7fs1000 QprocessId >Robot !Environments.View+Processes.View+Robots.View $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
  getRobotsFromFolder: "*GetRobotsFromFolder GET /odata/%/UiPath.Server.Configuration.OData.^(folderId={0}) nlro7fs1000 PfolderId:# umachineId:# >RobotsFromFolderModel ~Jobs.Create|SubFolders.View|Units.View|Users.View $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
  getUsernames: "*GetUsernames GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 > !Robots.View $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
  toggleEnabledStatus: "ToggleEnabledStatus POST /odata/%/UiPath.Server.Configuration.OData.^ mn Benabled BrobotIds:# > ~Robots.Edit $OR.Robots|OR.Robots.Write @X-UIPATH-OrganizationUnitId",
  create: "create POST /odata/% wv Bbody:Robot >Robot !Robots.Create ~Machines.View+Robots.Create $OR.Robots|OR.Robots.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Robots.Delete $OR.Robots|OR.Robots.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Robot !Robots.View $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >Robot !Robots.View $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:Robot > !Robots.Edit $OR.Robots|OR.Robots.Write @X-UIPATH-OrganizationUnitId",
  update: "update PATCH /odata/%({0}) wn Pkey:# Bbody:Robot > !Robots.Edit $OR.Robots|OR.Robots.Write @X-UIPATH-OrganizationUnitId",
});
