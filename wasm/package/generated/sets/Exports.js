// Generated from the service's description.
import { set } from "../../set.js";

export const Exports = /* @__PURE__ */ set("Exports", {
  getDownloadLink: "GetDownloadLink key:# >",
  get: "get key:# >ExportModel",
});
