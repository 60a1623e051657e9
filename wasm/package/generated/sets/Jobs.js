// Generated from the service's description.
import { set } from "../../set.js";

export const Jobs = /* @__PURE__ */ set("Jobs", {
  export: "Export >ExportModel",
  restartJob: "RestartJob jobId:# >Job",
  resumeJob: "ResumeJob jobKey >Job",
  startJobs: "*StartJobs startInfo:StartProcess >Job",
  stopJob: "StopJob key:# strategy >",
  stopJobs: "StopJobs jobIds:# strategy >",
  validateDynamicJob: "ValidateDynamicJob startInfo:StartProcess >",
  validateExistingJob: "ValidateExistingJob key:# >",
  get: "get key:# >Job",
  list: "*list mandatoryPermissions atLeastOnePermissions >Job",
});
