// Generated from the service's description.
import { set } from "../../set.js";

export const Logs = /* @__PURE__ */ set("Logs", {
  post: "Post POST /api/% wnd Bbody > !Logs.Create $OR.Monitoring|OR.Monitoring.Write",
  submitLogs: "SubmitLogs POST /api/%/^ wn Bbody > !Logs.Create $OR.Monitoring|OR.Monitoring.Write",
});
