// Generated from the service's description.
import { set } from "../../set.js";

export const PersonalWorkspaces = /* @__PURE__ */ set("PersonalWorkspaces", {
  convertToFolder: "ConvertToFolder key:# folderName >",
  getPersonalWorkspace: "GetPersonalWorkspace >PersonalWorkspace",
  startExploring: "StartExploring key:# >",
  stopExploring: "StopExploring key:# >",
  list: "*list >PersonalWorkspace",
});
