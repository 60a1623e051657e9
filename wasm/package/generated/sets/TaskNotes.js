// Generated from the service's description.
import { set } from "../../set.js";

export const TaskNotes = /* @__PURE__ */ set("TaskNotes", {
  createTaskNote: "CreateTaskNote text taskId:# >TaskNote",
  getByTaskId: "*GetByTaskId taskId:# >TaskNote",
});
