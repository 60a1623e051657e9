// Generated from the service's description.
import { set } from "../../set.js";

export const RobotLogs = /* @__PURE__ */ set("RobotLogs", {
  export: "Export >ExportModel",
  getTotalCount: "GetTotalCount >#",
  reports: "Reports fileNameSubject >",
  list: "*list >Log",
});
