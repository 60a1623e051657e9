// Generated from the service's description.
import { set } from "../../set.js";

export const ExecutionMediaSet = /* @__PURE__ */ set("ExecutionMedia", {
  deleteMediaByJobId: "DeleteMediaByJobId jobId:# >",
  downloadMediaByJobId: "DownloadMediaByJobId jobId:# >",
  get: "get key:# >ExecutionMedia",
  list: "*list >ExecutionMedia",
});
