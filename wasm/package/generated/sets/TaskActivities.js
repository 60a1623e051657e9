// Generated from the service's description.
import { set } from "../../set.js";

export const TaskActivities = /* @__PURE__ */ set("TaskActivities", {
  getByTaskId: "*GetByTaskId taskId:# >TaskActivity",
});
