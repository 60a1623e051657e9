// Generated from the service's description.
import { set } from "../../set.js";

export const Assets = /* @__PURE__ */ set("Assets", {
  getAssetsAcrossFolders: "*GetAssetsAcrossFolders excludeFolderId:# >Asset",
  getFiltered: "*GetFiltered >Asset",
  getFoldersForAsset: "GetFoldersForAsset id:# >AccessibleFolders",
  getRobotAsset: "GetRobotAsset robotId assetName >RobotAsset",
  getRobotAssetByNameForRobotKey: "GetRobotAssetByNameForRobotKey assetName robotKey >RobotAsset",
  getRobotAssetByRobotId: "GetRobotAssetByRobotId robotId:# assetName >RobotAsset",
  setRobotAssetByRobotKey: "SetRobotAssetByRobotKey robotAsset:RobotAsset robotKey >",
  shareToFolders: "ShareToFolders assetIds:# toAddFolderIds:# toRemoveFolderIds:# >",
  create: "create body:Asset >Asset",
  delete: "delete key:# >",
  get: "get key:# >Asset",
  list: "*list >Asset",
  replace: "replace key:# body:Asset >",
});
