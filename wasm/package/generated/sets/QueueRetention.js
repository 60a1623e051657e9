// Generated from the service's description.
import { set } from "../../set.js";

export const QueueRetention = /* @__PURE__ */ set("QueueRetention", {
  delete: "delete key:# >",
  get: "get key:# >QueueRetentionSetting",
  list: "*list >QueueRetentionSetting",
  replace: "replace key:# body:QueueRetentionSetting >",
});
