// Generated from the service's description.
import { set } from "../../set.js";

export const TaskCatalogs = /* @__PURE__ */ set("TaskCatalogs", {
  createTaskCatalog: "CreateTaskCatalog name description encrypted tags >TaskCatalog",
  getFoldersForTaskCatalog: "GetFoldersForTaskCatalog id:# >AccessibleFolders",
  getTaskCatalogExtendedDetails: "GetTaskCatalogExtendedDetails taskCatalogId:# >TaskCatalogExtendedDetails",
  getTaskCatalogsFromFoldersWithPermissions: "*GetTaskCatalogsFromFoldersWithPermissions mandatoryPermissions excludeFolderId:# distinctBySelect >TaskCatalog",
  shareToFolders: "ShareToFolders taskCatalogIds:# toAddFolderIds:# toRemoveFolderIds:# >",
  updateTaskCatalog: "UpdateTaskCatalog key:# name description encrypted tags >",
  delete: "delete key:# >",
  get: "get key:# >TaskCatalog",
  list: "*list >TaskCatalog",
});
