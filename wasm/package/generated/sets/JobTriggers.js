// Generated from the service's description.
import { set } from "../../set.js";

export const JobTriggers = /* @__PURE__ */ set("JobTriggers", {
  getWithWaitEvents: "*GetWithWaitEvents jobId:# >JobTriggerWithWaitEvents",
  list: "*list >JobTrigger",
});
