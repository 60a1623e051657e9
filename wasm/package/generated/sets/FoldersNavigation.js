// Generated from the service's description.
import { set } from "../../set.js";

export const FoldersNavigation = /* @__PURE__ */ set("FoldersNavigation", {
  getAllFoldersForCurrentUser: "GetAllFoldersForCurrentUser >ExtendedFolder",
  getAllRolesForUser: "GetAllRolesForUser username type skip take searchText >UserRoleAssignments",
  getFolderNavigationContextForCurrentUser: "GetFolderNavigationContextForCurrentUser skip take folderId:# >FolderNavigationContext",
  getFoldersForCurrentUser: "GetFoldersForCurrentUser skip take searchText folderTypes >PageResultDtoOfFolder",
});
