// Generated from the service's description.
import { set } from "../../set.js";

export const GenericTasks = /* @__PURE__ */ set("GenericTasks", {
  completeTask: "CompleteTask taskId:# action data >",
  createTask: "CreateTask title data externalTag priority tags taskCatalogName type >TaskData",
  getTaskDataById: "GetTaskDataById taskId:# >TaskData",
  saveAndReassignTask: "SaveAndReassignTask taskId:# userId:# userNameOrEmail data noteText saveData >",
  saveTaskData: "SaveTaskData data taskId:# >",
  saveTaskTags: "SaveTaskTags taskId:# tags >",
});
