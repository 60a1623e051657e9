// Generated from the service's description.
import { set } from "../../set.js";

export const DirectoryService = /* @__PURE__ */ set("DirectoryService", {
  getDirectoryPermissions: "GetDirectoryPermissions GET /api/%/^ nar uusername udomain >DirectoryPermission ~Users.View $OR.Users|OR.Users.Read",
  getDomains: "GetDomains GET /api/%/^ nar > ~SubFolders.Edit|Units.Edit|Users.View $OR.Users|OR.Users.Read",
  searchForUsersAndGroups: "SearchForUsersAndGroups GET /api/%/^ nar usearchContext udomain uprefix > ~SubFolders.Edit|Units.Edit|Users.View $OR.Users|OR.Users.Read",
});
