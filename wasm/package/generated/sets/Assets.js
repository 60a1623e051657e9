// Generated from the service's description.
import { set } from "../../set.js";

export const Assets = /* @__PURE__ */ set("Assets", {
  getAssetsAcrossFolders: "*GetAssetsAcrossFolders GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 uexcludeFolderId:# >Asset ~ $OR.Assets|OR.Assets.Read @X-UIPATH-OrganizationUnitId",
  getFiltered: "*GetFiltered GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 >Asset ~Assets.View $OR.Assets|OR.Assets.Read @X-UIPATH-OrganizationUnitId",
  getFoldersForAsset: "GetFoldersForAsset GET /odata/%/UiPath.Server.Configuration.OData.^(id={0}) nvro06 Pid:# >AccessibleFolders ~ $OR.Assets|OR.Assets.Read @X-UIPATH-OrganizationUnitId",
  getRobotAsset: "GetRobotAsset GET /odata/%/UiPath.Server.Configuration.OData.^(robotId={0},assetName={1}) nvrdo06 QrobotId QassetName >RobotAsset ~Assets.View $OR.Assets|OR.Assets.Read @X-UIPATH-OrganizationUnitId",
  getRobotAssetByNameForRobotKey: "GetRobotAssetByNameForRobotKey POST /odata/%/UiPath.Server.Configuration.OData.^ mvro06 BassetName BrobotKey >RobotAsset !Assets.View $OR.Assets|OR.Assets.Write @X-UIPATH-OrganizationUnitId",
  getRobotAssetByRobotId: "GetRobotAssetByRobotId GET /odata/%/UiPath.Server.Configuration.OData.^(robotId={0},assetName={1}) nvro06 ProbotId:# QassetName >RobotAsset !Assets.View $OR.Assets|OR.Assets.Read @X-UIPATH-OrganizationUnitId",
  setRobotAssetByRobotKey: "SetRobotAssetByRobotKey POST /odata/%/UiPath.Server.Configuration.OData.^ mnr BrobotAsset:RobotAsset BrobotKey > ~Assets.Edit $OR.Assets|OR.Assets.Write @X-UIPATH-OrganizationUnitId",
  shareToFolders: "ShareToFolders POST /odata/%/UiPath.Server.Configuration.OData.^ mn bassetIds=AssetIds:# btoAddFolderIds=ToAddFolderIds:# btoRemoveFolderIds=ToRemoveFolderIds:# > ~ $OR.Assets|OR.Assets.Write @X-UIPATH-OrganizationUnitId",
  create: "create POST /odata/% wv Bbody:Asset >Asset !Assets.Create $OR.Assets|OR.Assets.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Assets.Delete $OR.Assets|OR.Assets.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Asset ~Assets.View $OR.Assets|OR.Assets.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlrdo7fs1000kId >Asset !Assets.View $OR.Assets|OR.Assets.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:Asset > !Assets.Edit $OR.Assets|OR.Assets.Write @X-UIPATH-OrganizationUnitId",
});
