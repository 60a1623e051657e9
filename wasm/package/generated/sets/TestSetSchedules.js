// Generated from the service's description.
import { set } from "../../set.js";

export const TestSetSchedules = /* @__PURE__ */ set("TestSetSchedules", {
  setEnabled: "SetEnabled enabled testSetScheduleIds:# >",
  create: "create body:TestSetSchedule >TestSetSchedule",
  delete: "delete key:# >",
  get: "get key:# >TestSetSchedule",
  list: "*list >TestSetSchedule",
  replace: "replace key:# body:TestSetSchedule >TestSetSchedule",
});
