// Generated from the service's description.
import { set } from "../../set.js";

export const QueueDefinitions = /* @__PURE__ */ set("QueueDefinitions", {
  export: "Export POST /odata/%({0})/UiPathODataSvc.^ nvo7fs1000 Pkey:# >ExportModel ~Queues.View+Transactions.View $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  getFoldersForQueue: "GetFoldersForQueue GET /odata/%/UiPath.Server.Configuration.OData.^(id={0}) nvro06 Pid:# >AccessibleFolders ~ $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  getJsonSchemaDefinition: "GetJsonSchemaDefinition GET /odata/%({0})/UiPathODataSvc.^(jsonSchemaType={1}) nbr Pkey:# QjsonSchemaType > ~Queues.Edit $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  getQueuesAcrossFolders: "*GetQueuesAcrossFolders GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 uexcludeFolderId:# >QueueDefinition ~ $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  reports: "Reports GET /odata/%({0})/UiPathODataSvc.^ nbrdo7fs1000 Pkey:# > !Queues.View+Transactions.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  shareToFolders: "ShareToFolders POST /odata/%/UiPath.Server.Configuration.OData.^ mn bqueueIds=QueueIds:# btoAddFolderIds=ToAddFolderIds:# btoRemoveFolderIds=ToRemoveFolderIds:# > ~ $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  create: "create POST /odata/% wv Bbody:QueueDefinition >QueueDefinition !Queues.Create $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Queues.Delete $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >QueueDefinition !Queues.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId umandatoryPermissions uatLeastOnePermissions >QueueDefinition !Queues.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:QueueDefinition > !Queues.Edit $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
});
