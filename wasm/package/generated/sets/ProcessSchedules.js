// Generated from the service's description.
import { set } from "../../set.js";

export const ProcessSchedules = /* @__PURE__ */ set("ProcessSchedules", {
  activate: "Activate key:# >",
  getRobotIdsForSchedule: "*GetRobotIdsForSchedule key:# >#",
  setEnabled: "SetEnabled enabled multistatusEnabled scheduleIds:# >",
  validateProcessSchedule: "ValidateProcessSchedule processSchedule:ProcessSchedule >",
  create: "create body:ProcessSchedule >ProcessSchedule",
  delete: "delete key:# >",
  get: "get key:# >ProcessSchedule",
  list: "*list >ProcessSchedule",
  replace: "replace key:# body:ProcessSchedule >",
});
