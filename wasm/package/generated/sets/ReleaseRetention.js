// Generated from the service's description.
import { set } from "../../set.js";

export const ReleaseRetention = /* @__PURE__ */ set("ReleaseRetention", {
  delete: "delete key:# >",
  get: "get key:# >ReleaseRetentionSetting",
  list: "*list >ReleaseRetentionSetting",
  replace: "replace key:# body:ReleaseRetentionSetting >",
});
