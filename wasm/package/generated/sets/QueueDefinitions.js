// Generated from the service's description.
import { set } from "../../set.js";

export const QueueDefinitions = /* @__PURE__ */ set("QueueDefinitions", {
  export: "Export key:# >ExportModel",
  getFoldersForQueue: "GetFoldersForQueue id:# >AccessibleFolders",
  getJsonSchemaDefinition: "GetJsonSchemaDefinition key:# jsonSchemaType >",
  getQueuesAcrossFolders: "*GetQueuesAcrossFolders excludeFolderId:# >QueueDefinition",
  reports: "Reports key:# >",
  shareToFolders: "ShareToFolders queueIds:# toAddFolderIds:# toRemoveFolderIds:# >",
  create: "create body:QueueDefinition >QueueDefinition",
  delete: "delete key:# >",
  get: "get key:# >QueueDefinition",
  list: "*list mandatoryPermissions atLeastOnePermissions >QueueDefinition",
  replace: "replace key:# body:QueueDefinition >",
});
