// Generated from the service's description.
import { set } from "../../set.js";

export const StatusEndpoints = /* @__PURE__ */ set("Status", {
  get: "Get branch days >",
  log: "Log body >",
  upload: "Upload file note >",
});
