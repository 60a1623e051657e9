// Generated from the service's description.
import { set } from "../../set.js";

export const AppTasks = /* @__PURE__ */ set("AppTasks", {
  completeAppTask: "CompleteAppTask taskId:# action data >",
  createAppTask: "CreateAppTask appId appVersion taskDefinitionId:# title data externalTag priority tags taskCatalogName taskDefinitionVersion type >AppTasksData",
  getAppTaskById: "GetAppTaskById taskId:# >AppTasksData",
  saveAndReassignAppTasks: "SaveAndReassignAppTasks taskId:# userId:# userNameOrEmail data noteText saveData >",
  saveAppTasksData: "SaveAppTasksData data taskId:# >",
});
