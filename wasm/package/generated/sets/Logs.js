// Generated from the service's description.
import { set } from "../../set.js";

export const Logs = /* @__PURE__ */ set("Logs", {
  post: "Post body >",
  submitLogs: "SubmitLogs body >",
});
