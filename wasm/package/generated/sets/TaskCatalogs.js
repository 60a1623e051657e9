// Generated from the service's description.
import { set } from "../../set.js";

export const TaskCatalogs = /* @__PURE__ */ set("TaskCatalogs", {
  createTaskCatalog: "CreateTaskCatalog POST /odata/%/UiPath.Server.Configuration.OData.^ mvo06 Bname=Name bdescription=Description bencrypted=Encrypted btags=Tags >TaskCatalog !TaskCatalogs.Create $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  getFoldersForTaskCatalog: "GetFoldersForTaskCatalog GET /odata/%/UiPath.Server.Configuration.OData.^(id={0}) nvro06 Pid:# >AccessibleFolders ~ $OR.Tasks|OR.Tasks.Read @X-UIPATH-OrganizationUnitId",
  getTaskCatalogExtendedDetails: "GetTaskCatalogExtendedDetails GET /odata/%/UiPath.Server.Configuration.OData.^(taskCatalogId={0}) nvro06 PtaskCatalogId:# >TaskCatalogExtendedDetails ~ $OR.Tasks|OR.Tasks.Read @X-UIPATH-OrganizationUnitId",
  getTaskCatalogsFromFoldersWithPermissions: "*GetTaskCatalogsFromFoldersWithPermissions GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 umandatoryPermissions uexcludeFolderId:# udistinctBySelect >TaskCatalog ~ $OR.Tasks|OR.Tasks.Read @X-UIPATH-OrganizationUnitId",
  shareToFolders: "ShareToFolders POST /odata/%/UiPath.Server.Configuration.OData.^ mn btaskCatalogIds=TaskCatalogIds:# btoAddFolderIds=ToAddFolderIds:# btoRemoveFolderIds=ToRemoveFolderIds:# > ~ $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  updateTaskCatalog: "UpdateTaskCatalog POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mnr Pkey:# Bname=Name bdescription=Description bencrypted=Encrypted btags=Tags > !TaskCatalogs.Edit $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > ~TaskCatalogs.Delete $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >TaskCatalog !TaskCatalogs.View $OR.Tasks|OR.Tasks.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >TaskCatalog !TaskCatalogs.View $OR.Tasks|OR.Tasks.Read @X-UIPATH-OrganizationUnitId",
});
