// Generated from the service's description.
import { set } from "../../set.js";

export const Robots = /* @__PURE__ */ set("Robots", {
  convertToFloating: "ConvertToFloating robotId:# >",
  deleteBulk: "DeleteBulk robotIds:# >",
  findAllAcrossFolders: "*FindAllAcrossFolders >ExtendedRobot",
  getConfiguredRobots: "*GetConfiguredRobots >ExtendedRobot",
  getFolderRobots: "*GetFolderRobots folderId:# machineId:# >ExtendedRobot",
  getMachineNameToLicenseKeyMappings: "*GetMachineNameToLicenseKeyMappings >",
  getRobotsForProcess: "*GetRobotsForProcess processId >Robot",
  getRobotsFromFolder: "*GetRobotsFromFolder folderId:# machineId:# >RobotsFromFolderModel",
  getUsernames: "*GetUsernames >",
  toggleEnabledStatus: "ToggleEnabledStatus enabled robotIds:# >",
  create: "create body:Robot >Robot",
  delete: "delete key:# >",
  get: "get key:# >Robot",
  list: "*list >Robot",
  replace: "replace key:# body:Robot >",
  update: "update key:# body:Robot >",
});
