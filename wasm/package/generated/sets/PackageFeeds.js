// Generated from the service's description.
import { set } from "../../set.js";

export const PackageFeeds = /* @__PURE__ */ set("PackageFeeds", {
  getFolderFeed: "GetFolderFeed GET /api/%/^ nvr ufolderId:# > ~ $OR.Execution|OR.Execution.Read",
});
