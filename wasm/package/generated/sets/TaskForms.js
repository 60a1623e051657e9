// Generated from the service's description.
import { set } from "../../set.js";

export const TaskForms = /* @__PURE__ */ set("TaskForms", {
  bulkCompleteTasks: "BulkCompleteTasks action data taskIds:# noteText priority taskCatalogId:# title unsetTaskCatalog >BulkOperationErrorResponse",
  bulkUpdateTasks: "BulkUpdateTasks data taskIds:# noteText priority taskCatalogId:# title unsetTaskCatalog >BulkOperationErrorResponse",
  completeTask: "CompleteTask taskId:# action data >",
  createFormTask: "CreateFormTask title bulkFormLayoutId:# data externalTag formLayout formLayoutId:# priority tags taskCatalogName >TaskData",
  getTaskDataById: "GetTaskDataById taskId:# >TaskData",
  getTaskFormById: "GetTaskFormById taskId:# expandOnFormLayout >TaskForm",
  saveAndReassignTask: "SaveAndReassignTask taskId:# userId:# userNameOrEmail data noteText saveData >",
  saveTaskData: "SaveTaskData data taskId:# >",
});
