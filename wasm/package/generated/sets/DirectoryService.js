// Generated from the service's description.
import { set } from "../../set.js";

export const DirectoryService = /* @__PURE__ */ set("DirectoryService", {
  getDirectoryPermissions: "GetDirectoryPermissions username domain >DirectoryPermission",
  getDomains: "GetDomains >",
  searchForUsersAndGroups: "SearchForUsersAndGroups searchContext domain prefix >",
});
