// Generated from the service's description.
import { set } from "../../set.js";

export const FoldersNavigation = /* @__PURE__ */ set("FoldersNavigation", {
  getAllFoldersForCurrentUser: "GetAllFoldersForCurrentUser GET /api/%/^ nar >ExtendedFolder ~",
  getAllRolesForUser: "GetAllRolesForUser GET /api/%/^ nvr uusername utype uskip utake usearchText >UserRoleAssignments ~SubFolders.View+Units.View",
  getFolderNavigationContextForCurrentUser: "GetFolderNavigationContextForCurrentUser GET /api/%/^ nvr uskip utake ufolderId:# >FolderNavigationContext ~",
  getFoldersForCurrentUser: "GetFoldersForCurrentUser GET /api/%/^ nvr uskip utake usearchText ufolderTypes >PageResultDtoOfFolder ~",
});
