// Generated from the service's description.
import { set } from "../../set.js";

export const Tasks = /* @__PURE__ */ set("Tasks", {
  assignTasks: "*AssignTasks taskAssignments:TaskAssignmentRequest >TaskOperationErrorResponse",
  deleteTasks: "*DeleteTasks taskIds:# >TaskOperationErrorResponse",
  editTaskMetadata: "EditTaskMetadata taskId:# noteText priority taskCatalogId:# title unsetTaskCatalog >",
  getTaskPermissions: "*GetTaskPermissions >Permission",
  getTaskUsers: "*GetTaskUsers organizationUnitId:# >UserLoginInfo",
  getTasksAcrossFolders: "*GetTasksAcrossFolders event >Task",
  getTasksAcrossFoldersForAdmin: "*GetTasksAcrossFoldersForAdmin event >Task",
  reassignTasks: "*ReassignTasks taskAssignments:TaskAssignmentRequest >TaskOperationErrorResponse",
  unassignTasks: "*UnassignTasks taskIds:# >TaskOperationErrorResponse",
  get: "get key:# >Task",
  list: "*list >Task",
});
