// Generated from the service's description.
import { set } from "../set.js";

export const Account = /* @__PURE__ */ set("Account", {
  authenticate: "Authenticate POST /api/%/^ mvd Bpassword BusernameOrEmailAddress btenancyName >",
});

export const Alerts = /* @__PURE__ */ set("Alerts", {
  expandCurrentUserGroupAlerts: "ExpandCurrentUserGroupAlerts POST /odata/%/UiPath.Server.Configuration.OData.^ nn > ~Alerts.View $OR.Monitoring|OR.Monitoring.Write",
  getUnreadCount: "GetUnreadCount GET /odata/%/UiPath.Server.Configuration.OData.^ nwro06 ># !Alerts.View $OR.Monitoring|OR.Monitoring.Read",
  markAsRead: "MarkAsRead POST /odata/%/UiPath.Server.Configuration.OData.^ mwro06 Bids ># !Alerts.View $OR.Monitoring|OR.Monitoring.Write",
  raiseProcessAlert: "RaiseProcessAlert POST /odata/%/UiPath.Server.Configuration.OData.^ mn BprocessAlert > !Alerts.Create $OR.Monitoring|OR.Monitoring.Write",
  list: "*list GET /odata/% nlro7fs1000kId > !Alerts.View $OR.Monitoring|OR.Monitoring.Read",
});

export const AppTasks = /* @__PURE__ */ set("AppTasks", {
  completeAppTask: "CompleteAppTask POST /tasks/%/^ mn BtaskId:# baction bdata > ~Tasks.Edit $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  createAppTask: "CreateAppTask POST /tasks/%/^ mv BappId BappVersion BtaskDefinitionId:# Btitle bdata bexternalTag bpriority btags btaskCatalogName btaskDefinitionVersion btype >AppTasksData ~Tasks.Create $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  getAppTaskById: "GetAppTaskById GET /tasks/%/^ nvr utaskId:# >AppTasksData ~Tasks.View $OR.Tasks|OR.Tasks.Read @X-UIPATH-OrganizationUnitId",
  saveAndReassignAppTasks: "SaveAndReassignAppTasks POST /tasks/%/^ mn btaskId=TaskId:# buserId=UserId:# buserNameOrEmail=UserNameOrEmail bdata=Data bnoteText=NoteText bsaveData=SaveData > ~Tasks.Edit $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  saveAppTasksData: "SaveAppTasksData PUT /tasks/%/^ mnr Bdata BtaskId:# > ~Tasks.Edit $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
});

export const Assets = /* @__PURE__ */ set("Assets", {
  getAssetsAcrossFolders: "*GetAssetsAcrossFolders GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 uexcludeFolderId:# >Asset ~ $OR.Assets|OR.Assets.Read @X-UIPATH-OrganizationUnitId",
  getFiltered: "*GetFiltered GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 >Asset ~Assets.View $OR.Assets|OR.Assets.Read @X-UIPATH-OrganizationUnitId",
  getFoldersForAsset: "GetFoldersForAsset GET /odata/%/UiPath.Server.Configuration.OData.^(id={0}) nvro06 Pid:# >AccessibleFolders ~ $OR.Assets|OR.Assets.Read @X-UIPATH-OrganizationUnitId",
  getRobotAsset: "GetRobotAsset GET /odata/%/UiPath.Server.Configuration.OData.^(robotId={0},assetName={1}) nvrdo06 QrobotId QassetName >RobotAsset ~Assets.View $OR.Assets|OR.Assets.Read @X-UIPATH-OrganizationUnitId",
  getRobotAssetByNameForRobotKey: "GetRobotAssetByNameForRobotKey POST /odata/%/UiPath.Server.Configuration.OData.^ mvro06 BassetName BrobotKey >RobotAsset !Assets.View $OR.Assets|OR.Assets.Write @X-UIPATH-OrganizationUnitId",
  getRobotAssetByRobotId: "GetRobotAssetByRobotId GET /odata/%/UiPath.Server.Configuration.OData.^(robotId={0},assetName={1}) nvro06 ProbotId:# QassetName >RobotAsset !Assets.View $OR.Assets|OR.Assets.Read @X-UIPATH-OrganizationUnitId",
  setRobotAssetByRobotKey: "SetRobotAssetByRobotKey POST /odata/%/UiPath.Server.Configuration.OData.^ mnr BrobotAsset:RobotAsset BrobotKey > ~Assets.Edit $OR.Assets|OR.Assets.Write @X-UIPATH-OrganizationUnitId",
  shareToFolders: "ShareToFolders POST /odata/%/UiPath.Server.Configuration.OData.^ mn bassetIds=AssetIds:# btoAddFolderIds=ToAddFolderIds:# btoRemoveFolderIds=ToRemoveFolderIds:# > ~ $OR.Assets|OR.Assets.Write @X-UIPATH-OrganizationUnitId",
  create: "create POST /odata/% wv Bbody:Asset >Asset !Assets.Create $OR.Assets|OR.Assets.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Assets.Delete $OR.Assets|OR.Assets.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Asset ~Assets.View $OR.Assets|OR.Assets.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlrdo7fs1000kId >Asset !Assets.View $OR.Assets|OR.Assets.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:Asset > !Assets.Edit $OR.Assets|OR.Assets.Write @X-UIPATH-OrganizationUnitId",
});

export const AuditLogs = /* @__PURE__ */ set("AuditLogs", {
  export: "Export POST /odata/%/UiPath.Server.Configuration.OData.^ nvo7fs1000 uauditedService >ExportModel ~Audit.View $OR.Audit|OR.Audit.Write",
  getAuditLogDetails: "*GetAuditLogDetails GET /odata/%/UiPath.Server.Configuration.OData.^(auditLogId={0}) nlro4f PauditLogId:# hxUipathAuditedService=x-UIPATH-AuditedService >AuditLogEntity !Audit.View $OR.Audit|OR.Audit.Read",
  reports: "Reports GET /odata/%/UiPath.Server.Configuration.OData.^ nbrdo7fs1000 hxUipathAuditedService=x-UIPATH-AuditedService uqueryXUipathAuditedService=x-UIPATH-AuditedService > !Audit.View $OR.Audit|OR.Audit.Read",
  list: "*list GET /odata/% nlro7fs1000kId hxUipathAuditedService=x-UIPATH-AuditedService >AuditLog !Audit.View $OR.Audit|OR.Audit.Read",
});

export const Buckets = /* @__PURE__ */ set("Buckets", {
  deleteFile: "DeleteFile DELETE /odata/%({0})/UiPath.Server.Configuration.OData.^ nnr Pkey:# upath > !Storage%20Buckets.View+Storage%20Files.Delete ~BlobFiles.Delete+Buckets.View $OR.Administration|OR.Administration.Write @X-UIPATH-OrganizationUnitId",
  getBucketsAcrossFolders: "*GetBucketsAcrossFolders GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 uexcludeFolderId:# >Bucket ~ $OR.Administration|OR.Administration.Read @X-UIPATH-OrganizationUnitId",
  getDirectories: "*GetDirectories GET /odata/%({0})/UiPath.Server.Configuration.OData.^ nlro7fs1000 Pkey:# udirectory ufileNameGlob >BlobFile !Storage%20Buckets.View+Storage%20Files.View ~BlobFiles.View+Buckets.View $OR.Administration|OR.Administration.Read @X-UIPATH-OrganizationUnitId",
  getFile: "GetFile GET /odata/%({0})/UiPath.Server.Configuration.OData.^ nvro06 Pkey:# upath >BlobFile !Storage%20Buckets.View+Storage%20Files.View ~BlobFiles.View+Buckets.View $OR.Administration|OR.Administration.Read @X-UIPATH-OrganizationUnitId",
  getFiles: "*GetFiles GET /odata/%({0})/UiPath.Server.Configuration.OData.^ nlro7fs1000 Pkey:# udirectory urecursive ufileNameGlob >BlobFile !Storage%20Buckets.View+Storage%20Files.View ~BlobFiles.View+Buckets.View $OR.Administration|OR.Administration.Read @X-UIPATH-OrganizationUnitId",
  getFoldersForBucket: "GetFoldersForBucket GET /odata/%/UiPath.Server.Configuration.OData.^(id={0}) nvro06 Pid:# >AccessibleFolders ~ $OR.Administration|OR.Administration.Read @X-UIPATH-OrganizationUnitId",
  getReadUri: "GetReadUri GET /odata/%({0})/UiPath.Server.Configuration.OData.^ nvro06 Pkey:# upath uexpiryInMinutes > !Storage%20Buckets.View+Storage%20Files.View ~BlobFiles.View+Buckets.View $OR.Administration|OR.Administration.Read @X-UIPATH-OrganizationUnitId",
  getWriteUri: "GetWriteUri GET /odata/%({0})/UiPath.Server.Configuration.OData.^ nvro06 Pkey:# upath uexpiryInMinutes ucontentType > !Storage%20Buckets.View+Storage%20Files.Create ~BlobFiles.Create+Buckets.View $OR.Administration|OR.Administration.Read @X-UIPATH-OrganizationUnitId",
  shareToFolders: "ShareToFolders POST /odata/%/UiPath.Server.Configuration.OData.^ mn bbucketIds=BucketIds:# btoAddFolderIds=ToAddFolderIds:# btoRemoveFolderIds=ToRemoveFolderIds:# > ~ $OR.Administration|OR.Administration.Write @X-UIPATH-OrganizationUnitId",
  create: "create POST /odata/% wv Bbody:Bucket >Bucket !Storage%20Buckets.Create ~Buckets.Create $OR.Administration|OR.Administration.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Storage%20Buckets.Delete ~Buckets.Delete $OR.Administration|OR.Administration.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Bucket !Storage%20Buckets.View ~Buckets.View $OR.Administration|OR.Administration.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >Bucket !Storage%20Buckets.View ~Buckets.View $OR.Administration|OR.Administration.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wvr Pkey:# Bbody:Bucket >Bucket !Storage%20Buckets.Edit ~Buckets.Edit $OR.Administration|OR.Administration.Write @X-UIPATH-OrganizationUnitId",
});

export const Calendars = /* @__PURE__ */ set("Calendars", {
  calendarExists: "CalendarExists POST /odata/%/UiPath.Server.Configuration.OData.^ mwro06 BcalendarName > ~Settings.Edit $OR.Settings|OR.Settings.Write",
  create: "create POST /odata/% wv Bbody:ExtendedCalendar >ExtendedCalendar ~Settings.Create $OR.Settings|OR.Settings.Write",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > ~Settings.Delete $OR.Settings|OR.Settings.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >ExtendedCalendar ~ $OR.Settings|OR.Settings.Read",
  list: "*list GET /odata/% nlro7fkId >ExtendedCalendar ~ $OR.Settings|OR.Settings.Read",
  replace: "replace PUT /odata/%({0}) wvr Pkey:# Bbody:ExtendedCalendar >ExtendedCalendar ~Settings.Edit $OR.Settings|OR.Settings.Write",
});

export const CredentialStores = /* @__PURE__ */ set("CredentialStores", {
  getAvailableCredentialStoreTypes: "*GetAvailableCredentialStoreTypes GET /odata/%/UiPath.Server.Configuration.OData.^ nlro4f uproxyId:# > ~Settings.View $OR.Settings|OR.Settings.Read",
  getDefaultStoreForResourceType: "GetDefaultStoreForResourceType GET /odata/%/UiPath.Server.Configuration.OData.^(resourceType={0}) nwro06 QresourceType ># ~Assets.Create|Assets.Edit|Assets.View|Buckets.Create|Buckets.Edit|Robots.Create|Robots.Edit|Robots.View|Settings.View $OR.Settings|OR.Settings.Read",
  getResourcesForCredentialStoreTypes: "*GetResourcesForCredentialStoreTypes GET /odata/%/UiPath.Server.Configuration.OData.^(key={0},resourceType={1}) nlro7fs1000 Pkey:# QresourceType >CredentialStoreResource ~Settings.View $OR.Settings|OR.Settings.Read",
  getResourcesForCredentialsProxyResourceTypes: "*GetResourcesForCredentialsProxyResourceTypes GET /odata/%/UiPath.Server.Configuration.OData.^(key={0},resourceType={1}) nlro7fs1000 Pkey:# QresourceType >CredentialsProxyResource ~Settings.View $OR.Settings|OR.Settings.Read",
  setDefaultStoreForResourceType: "SetDefaultStoreForResourceType POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mnr Pkey:# BresourceType > ~Settings.Edit $OR.Settings|OR.Settings.Write",
  create: "create POST /odata/% wv Bbody:CredentialStore >CredentialStore ~Settings.Create $OR.Settings|OR.Settings.Write",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# uforceDelete > ~Settings.Delete $OR.Settings|OR.Settings.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >CredentialStore ~Settings.View $OR.Settings|OR.Settings.Read",
  list: "*list GET /odata/% nlro7fs1000kId >CredentialStore ~Assets.Create|Assets.Edit|Assets.View|Buckets.Create|Buckets.Edit|Robots.Create|Robots.Edit|Robots.View|Settings.View $OR.Settings|OR.Settings.Read",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:CredentialStore > ~Settings.Edit $OR.Settings|OR.Settings.Write",
});

export const DirectoryService = /* @__PURE__ */ set("DirectoryService", {
  getDirectoryPermissions: "GetDirectoryPermissions GET /api/%/^ nar uusername udomain >DirectoryPermission ~Users.View $OR.Users|OR.Users.Read",
  getDomains: "GetDomains GET /api/%/^ nar > ~SubFolders.Edit|Units.Edit|Users.View $OR.Users|OR.Users.Read",
  searchForUsersAndGroups: "SearchForUsersAndGroups GET /api/%/^ nar usearchContext udomain uprefix > ~SubFolders.Edit|Units.Edit|Users.View $OR.Users|OR.Users.Read",
});

export const Environments = /* @__PURE__ */ set("Environments", {
  addRobot: "AddRobot POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# BrobotId > !Environments.Edit $OR.Robots|OR.Robots.Write @X-UIPATH-OrganizationUnitId",
  getRobotIdsForEnvironment: "*GetRobotIdsForEnvironment GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nlro4f Pkey:# ># !Environments.View+Robots.View $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
  getRobotsForEnvironment: "*GetRobotsForEnvironment GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nlro7fs1000 Pkey:# >Robot !Environments.View+Robots.View $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
  removeRobot: "RemoveRobot POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# BrobotId > !Environments.Edit $OR.Robots|OR.Robots.Write @X-UIPATH-OrganizationUnitId",
  setRobots: "SetRobots POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# BaddedRobotIds:# BremovedRobotIds:# > !Environments.Edit $OR.Robots|OR.Robots.Write @X-UIPATH-OrganizationUnitId",
  create: "create POST /odata/% wv Bbody:Environment >Environment !Environments.Create $OR.Robots|OR.Robots.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Environments.Delete $OR.Robots|OR.Robots.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Environment !Environments.View $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >Environment !Environments.View $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:Environment > !Environments.Edit $OR.Robots|OR.Robots.Write @X-UIPATH-OrganizationUnitId",
});

export const ExecutionMediaSet = /* @__PURE__ */ set("ExecutionMedia", {
  deleteMediaByJobId: "DeleteMediaByJobId POST /odata/%/UiPath.Server.Configuration.OData.^ mn BjobId:# > !ExecutionMedia.View ~ExecutionMedia.Delete $OR.Monitoring|OR.Monitoring.Write @X-UIPATH-OrganizationUnitId",
  downloadMediaByJobId: "DownloadMediaByJobId GET /odata/%/UiPath.Server.Configuration.OData.^(jobId={0}) nbr PjobId:# > !ExecutionMedia.View $OR.Monitoring|OR.Monitoring.Read @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >ExecutionMedia !ExecutionMedia.View $OR.Monitoring|OR.Monitoring.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >ExecutionMedia !ExecutionMedia.View $OR.Monitoring|OR.Monitoring.Read @X-UIPATH-OrganizationUnitId",
});

export const Exports = /* @__PURE__ */ set("Exports", {
  getDownloadLink: "GetDownloadLink GET /odata/%({0})/UiPath.Server.Configuration.OData.^ nvro06 Pkey:# > ~",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >ExportModel ~",
});

export const Folders = /* @__PURE__ */ set("Folders", {
  assignDomainUser: "AssignDomainUser POST /odata/%/UiPath.Server.Configuration.OData.^ mn Bassignment:DomainUserAssignment > ~SubFolders.Edit|Units.Edit $OR.Folders|OR.Folders.Write",
  assignMachines: "AssignMachines POST /odata/%/UiPath.Server.Configuration.OData.^ mn Bassignments:MachineAssignments > ~SubFolders.Edit|Units.Edit $OR.Folders|OR.Folders.Write",
  assignUsers: "AssignUsers POST /odata/%/UiPath.Server.Configuration.OData.^ mn Bassignments:UserAssignments > !Folders.Edit+Roles.View+Users.View|Roles.View+Subfolders.Edit+Users.View ~SubFolders.Edit|Units.Edit $OR.Folders|OR.Folders.Write",
  deleteByKey: "DeleteByKey DELETE /api/%/^ nnr ukey > ~SubFolders.Delete|Units.Delete $OR.Folders|OR.Folders.Write",
  getAllRolesForUser: "GetAllRolesForUser GET /odata/%/UiPath.Server.Configuration.OData.^(username={0},skip={1},take={2}) nvro06 Qusername Pskip Ptake utype usearchText >UserRoleAssignments ~SubFolders.View|Units.View $OR.Folders|OR.Folders.Read",
  getByKey: "GetByKey GET /odata/%/UiPath.Server.Configuration.OData.^(identifier={0}) nvro7fs1000 Pidentifier >Folder ~SubFolders.View|Units.View $OR.Folders|OR.Folders.Read",
  getMachinesForFolder: "*GetMachinesForFolder GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nlro7fs1000 Pkey:# >MachineFolder ~SubFolders.View|Units.View $OR.Folders|OR.Folders.Read",
  getMoveFolderMachinesChanges: "*GetMoveFolderMachinesChanges GET /odata/%/UiPath.Server.Configuration.OData.^ nlro4f ufolderId:# utargetParentId:# >MoveFolderMachineChange ~SubFolders.Create+SubFolders.Delete+SubFolders.Edit|SubFolders.Create+SubFolders.Delete+Units.Edit|SubFolders.Delete+SubFolders.Edit+Units.Create|SubFolders.Delete+Units.Create+Units.Edit $OR.Folders|OR.Folders.Read",
  getSubfoldersWithAssignedMachine: "*GetSubfoldersWithAssignedMachine GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 urootFolderId:# umachineId:# >Folder ~SubFolders.View|Units.View $OR.Folders|OR.Folders.Read",
  getUsersForFolder: "*GetUsersForFolder GET /odata/%/UiPath.Server.Configuration.OData.^(key={0},includeInherited={1}) nlro7fs1000 Pkey:# PincludeInherited uincludeAlertsEnabled >UserRoles !Folders.View+Users.View|Subfolders.View+Users.View ~Assets.Create|Assets.Edit|SubFolders.View|Units.View $OR.Folders|OR.Folders.Read",
  moveFolder: "MoveFolder PUT /odata/%({0})/UiPath.Server.Configuration.OData.^ nnr PfolderId:# utargetParentId:# > ~SubFolders.Create+SubFolders.Delete+SubFolders.Edit|SubFolders.Create+SubFolders.Delete+Units.Edit|SubFolders.Create+SubFolders.Edit+Units.Delete|SubFolders.Create+Units.Delete+Units.Edit|SubFolders.Delete+SubFolders.Edit+Units.Create|SubFolders.Delete+Units.Create+Units.Edit|SubFolders.Edit+Units.Create+Units.Delete|Units.Create+Units.Delete+Units.Edit $OR.Folders|OR.Folders.Write",
  patchNameDescription: "PatchNameDescription PATCH /api/%/^ mv bdescription bname ukey >Folder ~SubFolders.Edit|Units.Edit $OR.Folders|OR.Folders.Write",
  removeMachinesFromFolder: "RemoveMachinesFromFolder POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# BmachineIds:# > ~SubFolders.Edit|Units.Edit $OR.Folders|OR.Folders.Write",
  removeUserFromFolder: "RemoveUserFromFolder POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# BuserId:# > !Folders.Edit+Users.View|Subfolders.Edit+Users.View ~SubFolders.Edit|Units.Edit $OR.Folders|OR.Folders.Write",
  toggleFolderMachineInherit: "ToggleFolderMachineInherit POST /odata/%/UiPath.Server.Configuration.OData.^ mn bfolderId=FolderId:# binheritEnabled=InheritEnabled bmachineId=MachineId:# > ~SubFolders.Edit|Units.Edit $OR.Folders|OR.Folders.Write",
  updateMachinesToFolderAssociations: "UpdateMachinesToFolderAssociations POST /odata/%/UiPath.Server.Configuration.OData.^ mn Bassociations:MachinesFolderAssociations > ~SubFolders.Edit|Units.Edit $OR.Folders|OR.Folders.Write",
  create: "create POST /odata/% wv Bbody:Folder >Folder !Folders.Create|Subfolders.Create ~SubFolders.Create|Units.Create $OR.Folders|OR.Folders.Write",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Folders.Delete|Subfolders.Delete ~SubFolders.Delete|Units.Delete $OR.Folders|OR.Folders.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Folder !Folders.View|Subfolders.View ~SubFolders.View|Units.View $OR.Folders|OR.Folders.Read",
  list: "*list GET /odata/% nlro7fs1000kId >Folder !Folders.View|Subfolders.View ~SubFolders.View|Units.View $OR.Folders|OR.Folders.Read",
  replace: "replace PUT /odata/%({0}) wvr Pkey:# Bbody:Folder >Folder !Folders.Edit|Subfolders.Edit ~SubFolders.Edit|Units.Edit $OR.Folders|OR.Folders.Write",
});

export const FoldersNavigation = /* @__PURE__ */ set("FoldersNavigation", {
  getAllFoldersForCurrentUser: "GetAllFoldersForCurrentUser GET /api/%/^ nar >ExtendedFolder ~",
  getAllRolesForUser: "GetAllRolesForUser GET /api/%/^ nvr uusername utype uskip utake usearchText >UserRoleAssignments ~SubFolders.View+Units.View",
  getFolderNavigationContextForCurrentUser: "GetFolderNavigationContextForCurrentUser GET /api/%/^ nvr uskip utake ufolderId:# >FolderNavigationContext ~",
  getFoldersForCurrentUser: "GetFoldersForCurrentUser GET /api/%/^ nvr uskip utake usearchText ufolderTypes >PageResultDtoOfFolder ~",
});

export const GenericTasks = /* @__PURE__ */ set("GenericTasks", {
  completeTask: "CompleteTask POST /tasks/%/^ mn BtaskId:# baction bdata > !Tasks.Edit $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  createTask: "CreateTask POST /tasks/%/^ mv Btitle bdata bexternalTag bpriority btags btaskCatalogName btype >TaskData !Tasks.Create $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  getTaskDataById: "GetTaskDataById GET /tasks/%/^ nvr utaskId:# >TaskData !Tasks.View $OR.Tasks|OR.Tasks.Read @X-UIPATH-OrganizationUnitId",
  saveAndReassignTask: "SaveAndReassignTask POST /tasks/%/^ mn btaskId=TaskId:# buserId=UserId:# buserNameOrEmail=UserNameOrEmail bdata=Data bnoteText=NoteText bsaveData=SaveData > ~Tasks.Edit $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  saveTaskData: "SaveTaskData PUT /tasks/%/^ mnr Bdata BtaskId:# > ~Tasks.Edit $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  saveTaskTags: "SaveTaskTags PUT /tasks/%/^ mnr BtaskId:# btags > ~Tasks.Edit $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
});

export const HostLicenses = /* @__PURE__ */ set("HostLicenses", {
  activateLicenseOffline: "ActivateLicenseOffline POST /odata/%/UiPath.Server.Configuration.OData.^ pn Ffile > ~ $OR.Administration|OR.Administration.Write",
  activateLicenseOnline: "ActivateLicenseOnline POST /odata/%/UiPath.Server.Configuration.OData.^ mn Benvironment BlicenseKey bemail > ~ $OR.Administration|OR.Administration.Write",
  deactivateLicenseOnline: "DeactivateLicenseOnline POST /odata/%/UiPath.Server.Configuration.OData.^ mn BtenantId > ~ $OR.Administration|OR.Administration.Write",
  deleteTenantLicense: "DeleteTenantLicense POST /odata/%/UiPath.Server.Configuration.OData.^ mn BtenantId > ~ $OR.Administration|OR.Administration.Write",
  getDeactivateLicenseOffline: "GetDeactivateLicenseOffline POST /odata/%/UiPath.Server.Configuration.OData.^ mwo06 BtenantId > ~ $OR.Administration|OR.Administration.Write",
  getLicenseOffline: "GetLicenseOffline POST /odata/%/UiPath.Server.Configuration.OData.^ mwo06 Benvironment BlicenseKey bemail > ~ $OR.Administration|OR.Administration.Write",
  getTenantLicense: "GetTenantLicense GET /odata/%/UiPath.Server.Configuration.OData.^(tenantId={0}) nvro06 PtenantId >License ~ $OR.Administration|OR.Administration.Read",
  setTenantLicense: "SetTenantLicense POST /odata/%/UiPath.Server.Configuration.OData.^ mnr Blicense:HostLicensePerTenant > ~ $OR.Administration|OR.Administration.Write",
  updateLicenseOnline: "UpdateLicenseOnline POST /odata/%/UiPath.Server.Configuration.OData.^ nn > ~ $OR.Administration|OR.Administration.Write",
  uploadLicense: "UploadLicense POST /odata/%/UiPath.Server.Configuration.OData.^ pvo06 Ffile >HostLicense ~ $OR.Administration|OR.Administration.Write",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > ~ $OR.Administration|OR.Administration.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >HostLicense ~ $OR.Administration|OR.Administration.Read",
  list: "*list GET /odata/% nlro7fs1000kId >HostLicense ~ $OR.Administration|OR.Administration.Read",
});

export const JobTriggers = /* @__PURE__ */ set("JobTriggers", {
  getWithWaitEvents: "*GetWithWaitEvents GET /odata/%/UiPath.Server.Configuration.OData.^(jobId={0}) nlro7fs1000 PjobId:# >JobTriggerWithWaitEvents ~Jobs.View $OR.Jobs|OR.Jobs.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >JobTrigger ~Jobs.View $OR.Jobs|OR.Jobs.Read @X-UIPATH-OrganizationUnitId",
});

export const Jobs = /* @__PURE__ */ set("Jobs", {
  export: "Export POST /odata/%/UiPath.Server.Configuration.OData.^ nvo7fs1000 >ExportModel ~Jobs.View $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
  restartJob: "RestartJob POST /odata/%/UiPath.Server.Configuration.OData.^ mvo06 BjobId:# >Job ~Jobs.Create $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
  resumeJob: "ResumeJob POST /odata/%/UiPath.Server.Configuration.OData.^ mvo06 BjobKey >Job ~Jobs.Edit $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
  startJobs: "*StartJobs POST /odata/%/UiPath.Server.Configuration.OData.^ mlo4f BstartInfo:StartProcess >Job !Jobs.Create $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
  stopJob: "StopJob POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# Bstrategy > !Jobs.Edit $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
  stopJobs: "StopJobs POST /odata/%/UiPath.Server.Configuration.OData.^ mn BjobIds:# Bstrategy > !Jobs.Edit $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
  validateDynamicJob: "ValidateDynamicJob POST /odata/%/UiPath.Server.Configuration.OData.^ mvro06 BstartInfo:StartProcess > ~Jobs.Create $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
  validateExistingJob: "ValidateExistingJob POST /odata/%({0})/UiPath.Server.Configuration.OData.^ nvro06 Pkey:# > ~Jobs.View $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Job !Jobs.View $OR.Jobs|OR.Jobs.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId umandatoryPermissions uatLeastOnePermissions >Job !Jobs.View $OR.Jobs|OR.Jobs.Read @X-UIPATH-OrganizationUnitId",
});

export const Libraries = /* @__PURE__ */ set("Libraries", {
  downloadPackage: "DownloadPackage GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nbr Qkey ufeedId > !Libraries.View $OR.Execution|OR.Execution.Read",
  getVersions: "*GetVersions GET /odata/%/UiPath.Server.Configuration.OData.^(packageId={0}) nlro7fs1000 QpackageId ufeedId >Library !Libraries.View $OR.Execution|OR.Execution.Read",
  uploadPackage: "*UploadPackage POST /odata/%/UiPath.Server.Configuration.OData.^ plo4f Ffile ffile1 ffile2 ffile3 ffile4 ffile5 ffile6 ffile7 ffile8 ffile9 ufeedId > !Libraries.Create $OR.Execution|OR.Execution.Write",
  delete: "delete DELETE /odata/%({0}) nnr Qkey ufeedId > !Libraries.Delete $OR.Execution|OR.Execution.Write",
  list: "*list GET /odata/% nlro7fs1000k'Id usearchTerm ufeedId >Library !Libraries.View $OR.Execution|OR.Execution.Read",
});

export const LicensesNamedUser = /* @__PURE__ */ set("LicensesNamedUser", {
  getLicensesNamedUser: "*GetLicensesNamedUser GET /odata/%/UiPath.Server.Configuration.OData.^(robotType={0}) nlro7fs1000 QrobotType >LicenseNamedUser !License.View $OR.License|OR.License.Read",
});

export const LicensesRuntime = /* @__PURE__ */ set("LicensesRuntime", {
  getLicensesRuntime: "*GetLicensesRuntime GET /odata/%/UiPath.Server.Configuration.OData.^(robotType={0}) nlro7fs1000 QrobotType >LicenseRuntime !License.View $OR.License|OR.License.Read",
  toggleEnabled: "ToggleEnabled POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Qkey Benabled BbodyKey=key BrobotType > !Machines.Edit $OR.License|OR.License.Write",
});

export const Licensing = /* @__PURE__ */ set("Licensing", {
  acquire: "Acquire POST /api/%/^ mv bcount:# breference btype > ~ $OR.Administration|OR.Administration.Write",
  release: "Release PUT /api/%/^ mv bcount:# breference btype > ~ $OR.Administration|OR.Administration.Write",
});

export const Logs = /* @__PURE__ */ set("Logs", {
  post: "Post POST /api/% wnd Bbody > !Logs.Create $OR.Monitoring|OR.Monitoring.Write",
  submitLogs: "SubmitLogs POST /api/%/^ wn Bbody > !Logs.Create $OR.Monitoring|OR.Monitoring.Write",
});

export const Machines = /* @__PURE__ */ set("Machines", {
  deleteBulk: "DeleteBulk POST /odata/%/UiPath.Server.Configuration.OData.^ mn BmachineIds:# > !Machines.Delete $OR.Machines|OR.Machines.Write",
  getAssignedMachines: "*GetAssignedMachines GET /odata/%/UiPath.Server.Configuration.OData.^(folderId={0}) nlro7fs1000 PfolderId:# urobotId:# >Machine ~Jobs.Create|Machines.View $OR.Machines|OR.Machines.Read",
  getRuntimesForFolder: "*GetRuntimesForFolder GET /odata/%/UiPath.Server.Configuration.OData.^(folderId={0}) nlro4f PfolderId:# >MachineRuntime ~Jobs.Create|Machines.View $OR.Machines|OR.Machines.Read",
  create: "create POST /odata/% wv Bbody:Machine >Machine !Machines.Create $OR.Machines|OR.Machines.Write",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Machines.Delete $OR.Machines|OR.Machines.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Machine !Machines.View $OR.Machines|OR.Machines.Read",
  list: "*list GET /odata/% nlro7fs1000kId >ExtendedMachine !Machines.View $OR.Machines|OR.Machines.Read",
  replace: "replace PUT /odata/%({0}) wvr Pkey:# Bbody:Machine >Machine !Machines.Edit $OR.Machines|OR.Machines.Write",
  update: "update PATCH /odata/%({0}) wn Pkey:# Bbody:Machine > !Machines.Edit $OR.Machines|OR.Machines.Write",
});

export const Maintenance = /* @__PURE__ */ set("Maintenance", {
  end: "End POST /api/%/^ nn utenantId > ~ $OR.Administration|OR.Administration.Write",
  get: "Get GET /api/%/^ nvr utenantId > ~Audit.View $OR.Administration|OR.Administration.Read",
  start: "Start POST /api/%/^ nn uphase uforce ukillJobs utenantId > ~ $OR.Administration|OR.Administration.Write",
});

export const OrganizationUnits = /* @__PURE__ */ set("OrganizationUnits", {
  getUserIdsForUnit: "*GetUserIdsForUnit GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nlrdo4f Pkey:# ># ~Units.View+Users.View $OR.Folders|OR.Folders.Read",
  getUsersForUnit: "*GetUsersForUnit GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nlrdo7fs1000 Pkey:# >User ~Units.View+Users.View $OR.Folders|OR.Folders.Read",
  setUsers: "SetUsers POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mnd Pkey:# BaddedUserIds:# BremovedUserIds:# > ~Users.Edit $OR.Folders|OR.Folders.Write",
  create: "create POST /odata/% wvd Bbody:OrganizationUnit >OrganizationUnit ~Units.Create $OR.Folders|OR.Folders.Write",
  delete: "delete DELETE /odata/%({0}) nnrd Pkey:# > ~Units.Delete $OR.Folders|OR.Folders.Write",
  get: "get GET /odata/%({0}) nvrdo06 Pkey:# >OrganizationUnit ~Units.View $OR.Folders|OR.Folders.Read",
  list: "*list GET /odata/% nlrdo7fs1000kId >OrganizationUnit ~Units.View $OR.Folders|OR.Folders.Read",
  replace: "replace PUT /odata/%({0}) wvrd Pkey:# Bbody:OrganizationUnit >OrganizationUnit ~Units.Edit $OR.Folders|OR.Folders.Write",
});

export const PackageFeeds = /* @__PURE__ */ set("PackageFeeds", {
  getFolderFeed: "GetFolderFeed GET /api/%/^ nvr ufolderId:# > ~ $OR.Execution|OR.Execution.Read",
});

export const Permissions = /* @__PURE__ */ set("Permissions", {
  list: "*list GET /odata/% nlro7fs1000kId >Permission",
});

export const PersonalWorkspaces = /* @__PURE__ */ set("PersonalWorkspaces", {
  convertToFolder: "ConvertToFolder POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# BfolderName > ~Units.Edit",
  getPersonalWorkspace: "GetPersonalWorkspace GET /odata/%/UiPath.Server.Configuration.OData.^ nvro06 >PersonalWorkspace ~",
  startExploring: "StartExploring POST /odata/%({0})/UiPath.Server.Configuration.OData.^ nn Pkey:# > ~Roles.View+Units.Edit+Users.View",
  stopExploring: "StopExploring POST /odata/%({0})/UiPath.Server.Configuration.OData.^ nn Pkey:# > ~Roles.View+Units.Edit+Users.View",
  list: "*list GET /odata/% nlro7fs1000kId >PersonalWorkspace ~Units.View $OR.Folders|OR.Folders.Read",
});

export const ProcessSchedules = /* @__PURE__ */ set("ProcessSchedules", {
  activate: "Activate POST /odata/%({0})/UiPath.Server.Configuration.OData.^ nn Pkey:# > ~Schedules.Edit $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
  getRobotIdsForSchedule: "*GetRobotIdsForSchedule GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nlro4f Pkey:# ># !Schedules.View $OR.Jobs|OR.Jobs.Read @X-UIPATH-OrganizationUnitId",
  setEnabled: "SetEnabled POST /odata/%/UiPath.Server.Configuration.OData.^ mwro06 benabled bmultistatusEnabled bscheduleIds:# > !Schedules.Edit $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
  validateProcessSchedule: "ValidateProcessSchedule POST /odata/%/UiPath.Server.Configuration.OData.^ mvro06 BprocessSchedule:ProcessSchedule > ~Schedules.Create $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
  create: "create POST /odata/% wv Bbody:ProcessSchedule >ProcessSchedule !Schedules.Create $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Schedules.Delete $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >ProcessSchedule !Schedules.View $OR.Jobs|OR.Jobs.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >ProcessSchedule !Schedules.View $OR.Jobs|OR.Jobs.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:ProcessSchedule > !Schedules.Edit $OR.Jobs|OR.Jobs.Write @X-UIPATH-OrganizationUnitId",
});

export const Processes = /* @__PURE__ */ set("Processes", {
  downloadPackage: "DownloadPackage GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nbr Qkey ufeedId > !Packages.View ~FolderPackages.View+Packages.View $OR.Execution|OR.Execution.Read",
  getArguments: "GetArguments GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nvro06 Qkey > !Packages.View $OR.Execution|OR.Execution.Read",
  getProcessVersions: "*GetProcessVersions GET /odata/%/UiPath.Server.Configuration.OData.^(processId={0}) nlro7fs1000 QprocessId ufeedId >Process !Packages.View ~FolderPackages.View+Packages.View $OR.Execution|OR.Execution.Read",
  setArguments: "SetArguments POST /odata/%/UiPath.Server.Configuration.OData.^ mnr Barguments_=arguments Bkey > !Packages.Edit $OR.Execution|OR.Execution.Write",
  uploadPackage: "*UploadPackage POST /odata/%/UiPath.Server.Configuration.OData.^ plo4f Ffile ffile1 ffile2 ffile3 ffile4 ffile5 ffile6 ffile7 ffile8 ffile9 ufeedId > !Packages.Create ~FolderPackages.Create+Packages.Create $OR.Execution|OR.Execution.Write",
  delete: "delete DELETE /odata/%({0}) nnr Qkey ufeedId > !Packages.Delete ~FolderPackages.Delete+Packages.Delete $OR.Execution|OR.Execution.Write",
  list: "*list GET /odata/% nlro7fs1000k'Id usearchTerm ufeedId >Process !Packages.View ~FolderPackages.View+Packages.View $OR.Execution|OR.Execution.Read",
});

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

export const QueueItemComments = /* @__PURE__ */ set("QueueItemComments", {
  getQueueItemCommentsHistory: "*GetQueueItemCommentsHistory GET /odata/%/UiPath.Server.Configuration.OData.^(queueItemId={0}) nlro7fs1000 PqueueItemId:# >QueueItemComment !Queues.View+Transactions.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  create: "create POST /odata/% wv Bbody:QueueItemComment >QueueItemComment !Queues.View+Transactions.Edit $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Queues.View+Transactions.Edit $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >QueueItemComment !Queues.View+Transactions.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >QueueItemComment !Queues.View+Transactions.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:QueueItemComment > !Queues.View+Transactions.Edit $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
});

export const QueueItemEvents = /* @__PURE__ */ set("QueueItemEvents", {
  getQueueItemEventsHistory: "*GetQueueItemEventsHistory GET /odata/%/UiPath.Server.Configuration.OData.^(queueItemId={0}) nlro7fs1000 PqueueItemId:# >QueueItemEvent !Queues.View+Transactions.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >QueueItemEvent !Queues.View+Transactions.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >QueueItemEvent !Queues.View+Transactions.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
});

export const QueueItems = /* @__PURE__ */ set("QueueItems", {
  deleteBulk: "DeleteBulk POST /odata/%/UiPathODataSvc.^ mvo06 BqueueItems:LongVersionedEntity >BulkOperationResponseOfInt64 !Queues.View+Transactions.Delete $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  getItemLastRetry: "GetItemLastRetry GET /odata/%({0})/UiPath.Server.Configuration.OData.^ nvro7fs1000 Pkey:# >QueueItem ~Queues.View+Transactions.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  getItemProcessingHistory: "*GetItemProcessingHistory GET /odata/%({0})/UiPathODataSvc.^ nlro7fs1000 Pkey:# >QueueItem !Queues.View+Transactions.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  getReviewers: "*GetReviewers GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 >SimpleUser !Queues.View+Transactions.Edit $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  setItemReviewStatus: "SetItemReviewStatus POST /odata/%/UiPathODataSvc.^ mvo06 BqueueItems:LongVersionedEntity Bstatus >BulkOperationResponseOfInt64 !Queues.View+Transactions.Edit $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  setItemReviewer: "SetItemReviewer POST /odata/%/UiPathODataSvc.^ mvo06 BqueueItems:LongVersionedEntity BuserId:# >BulkOperationResponseOfInt64 !Queues.View+Transactions.Edit $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  setTransactionProgress: "SetTransactionProgress POST /odata/%({0})/UiPathODataSvc.^ mnr Pkey:# Bprogress > !Queues.View+Transactions.Edit $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  unsetItemReviewer: "UnsetItemReviewer POST /odata/%/UiPathODataSvc.^ mvo06 BqueueItems:LongVersionedEntity >BulkOperationResponseOfInt64 !Queues.View+Transactions.Edit $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Queues.View+Transactions.Delete $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >QueueItem !Queues.View+Transactions.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId umandatoryPermissions uatLeastOnePermissions >QueueItem !Queues.View+Transactions.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody > ~Queues.Edit+Transactions.Edit $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
});

export const QueueProcessingRecords = /* @__PURE__ */ set("QueueProcessingRecords", {
  retrieveLastDaysProcessingRecords: "*RetrieveLastDaysProcessingRecords GET /odata/%/UiPathODataSvc.^(daysNo={0},queueDefinitionId={1}) nlro4f PdaysNo PqueueDefinitionId:# >QueueProcessingRecord !Queues.View+Transactions.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  retrieveQueuesProcessingStatus: "*RetrieveQueuesProcessingStatus GET /odata/%/UiPathODataSvc.^ nlro7fs1000 >QueueProcessingStatus !Queues.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
});

export const QueueRetention = /* @__PURE__ */ set("QueueRetention", {
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > ~Queues.Edit $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >QueueRetentionSetting ~Queues.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kQueueDefinitionId >QueueRetentionSetting ~Queues.View $OR.Queues|OR.Queues.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:QueueRetentionSetting > ~Queues.Edit $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
});

export const Queues = /* @__PURE__ */ set("Queues", {
  addQueueItem: "AddQueueItem POST /odata/%/UiPathODataSvc.^ mvo06 BitemData >QueueItem !Queues.View+Transactions.Create $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  bulkAddQueueItems: "BulkAddQueueItems POST /odata/%/UiPathODataSvc.^ mvo06 BcommitType BqueueName bqueueItems > !Queues.View+Transactions.Create $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  setTransactionResult: "SetTransactionResult POST /odata/%({0})/UiPathODataSvc.^ mn Pkey:# BtransactionResult > !Queues.View+Transactions.Edit $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
  startTransaction: "StartTransaction POST /odata/%/UiPathODataSvc.^ mv?o06 BtransactionData >QueueItem !Queues.View+Transactions.Create+Transactions.Edit+Transactions.View $OR.Queues|OR.Queues.Write @X-UIPATH-OrganizationUnitId",
});

export const ReleaseRetention = /* @__PURE__ */ set("ReleaseRetention", {
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > ~Processes.Edit $OR.Execution|OR.Execution.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >ReleaseRetentionSetting ~Processes.View $OR.Execution|OR.Execution.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kReleaseId >ReleaseRetentionSetting ~Processes.View $OR.Execution|OR.Execution.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:ReleaseRetentionSetting > ~Processes.Edit $OR.Execution|OR.Execution.Write @X-UIPATH-OrganizationUnitId",
});

export const Releases = /* @__PURE__ */ set("Releases", {
  deleteByKey: "DeleteByKey DELETE /api/%/^ nnr ukey > ~Processes.Delete $OR.Execution|OR.Execution.Write",
  rollbackToPreviousReleaseVersion: "RollbackToPreviousReleaseVersion POST /odata/%({0})/UiPath.Server.Configuration.OData.^ nwo06 Pkey:# umergePackageTags ># !Processes.Edit $OR.Execution|OR.Execution.Write @X-UIPATH-OrganizationUnitId",
  updateByKey: "UpdateByKey POST /odata/%/UiPath.Server.Configuration.OData.^ mn BreleaseKey=ReleaseKey bentryPointPath=EntryPointPath binputArgs=InputArgs bprocessVersion=ProcessVersion > ~Processes.Edit $OR.Execution|OR.Execution.Write @X-UIPATH-OrganizationUnitId",
  updateToLatestPackageVersion: "UpdateToLatestPackageVersion POST /odata/%({0})/UiPath.Server.Configuration.OData.^ nwo06 Pkey:# umergePackageTags ># !Processes.Edit $OR.Execution|OR.Execution.Write @X-UIPATH-OrganizationUnitId",
  updateToLatestPackageVersionBulk: "UpdateToLatestPackageVersionBulk POST /odata/%/UiPath.Server.Configuration.OData.^ mvo06 BreleaseIds:# bmergePackageTags >BulkOperationResponseOfInt64 !Processes.Edit $OR.Execution|OR.Execution.Write @X-UIPATH-OrganizationUnitId",
  updateToSpecificPackageVersion: "UpdateToSpecificPackageVersion POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mwo06 Pkey:# BpackageVersion ># !Processes.Edit $OR.Execution|OR.Execution.Write @X-UIPATH-OrganizationUnitId",
  create: "create POST /odata/% wv Bbody:Release >Release !Processes.Create ~Processes.Create+RemoteControl.Create $OR.Execution|OR.Execution.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Processes.Delete $OR.Execution|OR.Execution.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Release !Processes.View $OR.Execution|OR.Execution.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId umandatoryPermissions uatLeastOnePermissions >Release !Processes.View $OR.Execution|OR.Execution.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wvr Pkey:# Bbody:Release >Release !Processes.Edit ~Processes.Edit+RemoteControl.Create $OR.Execution|OR.Execution.Write @X-UIPATH-OrganizationUnitId",
  update: "update PATCH /odata/%({0}) wn Pkey:# Bbody:Release > !Processes.Edit ~Processes.Edit+RemoteControl.Create $OR.Execution|OR.Execution.Write @X-UIPATH-OrganizationUnitId",
});

export const RobotLogs = /* @__PURE__ */ set("RobotLogs", {
  export: "Export POST /odata/%/UiPath.Server.Configuration.OData.^ nvo7fs1000 >ExportModel ~Logs.View $OR.Monitoring|OR.Monitoring.Write @X-UIPATH-OrganizationUnitId",
  getTotalCount: "GetTotalCount GET /odata/%/UiPath.Server.Configuration.OData.^ nwro7fs1000 ># !Logs.View $OR.Monitoring|OR.Monitoring.Read @X-UIPATH-OrganizationUnitId",
  reports: "Reports GET /odata/%/UiPath.Server.Configuration.OData.^ nbrdo7fs1000 ufileNameSubject > !Logs.View $OR.Monitoring|OR.Monitoring.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >Log !Logs.View $OR.Monitoring|OR.Monitoring.Read @X-UIPATH-OrganizationUnitId",
});

export const Robots = /* @__PURE__ */ set("Robots", {
  convertToFloating: "ConvertToFloating POST /odata/%/UiPath.Server.Configuration.OData.^ mn BrobotId:# > !Robots.Edit $OR.Robots|OR.Robots.Write @X-UIPATH-OrganizationUnitId",
  deleteBulk: "DeleteBulk POST /odata/%/UiPath.Server.Configuration.OData.^ mn BrobotIds:# > !Robots.Delete $OR.Robots|OR.Robots.Write @X-UIPATH-OrganizationUnitId",
  findAllAcrossFolders: "*FindAllAcrossFolders GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 >ExtendedRobot ~Machines.Create|Machines.Edit|Robots.View|Users.View $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
  getConfiguredRobots: "*GetConfiguredRobots GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 >ExtendedRobot ~Robots.View+Users.View $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
  getFolderRobots: "*GetFolderRobots GET /odata/%/UiPath.Server.Configuration.OData.^(folderId={0},machineId={1}) nlro7fs1000 PfolderId:# PmachineId:# >ExtendedRobot ~Jobs.Create|SubFolders.View|Units.View $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
  getMachineNameToLicenseKeyMappings: "*GetMachineNameToLicenseKeyMappings GET /odata/%/UiPath.Server.Configuration.OData.^ nlro4f > !Machines.View+Robots.Create $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
  getRobotsForProcess: "*GetRobotsForProcess GET /odata/%/UiPath.Server.Configuration.OData.^(processId={0}) nlro7fs1000 QprocessId >Robot !Environments.View+Processes.View+Robots.View $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
  getRobotsFromFolder: "*GetRobotsFromFolder GET /odata/%/UiPath.Server.Configuration.OData.^(folderId={0}) nlro7fs1000 PfolderId:# umachineId:# >RobotsFromFolderModel ~Jobs.Create|SubFolders.View|Units.View|Users.View $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
  getUsernames: "*GetUsernames GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 > !Robots.View $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
  toggleEnabledStatus: "ToggleEnabledStatus POST /odata/%/UiPath.Server.Configuration.OData.^ mn Benabled BrobotIds:# > ~Robots.Edit $OR.Robots|OR.Robots.Write @X-UIPATH-OrganizationUnitId",
  create: "create POST /odata/% wv Bbody:Robot >Robot !Robots.Create ~Machines.View+Robots.Create $OR.Robots|OR.Robots.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Robots.Delete $OR.Robots|OR.Robots.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Robot !Robots.View $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >Robot !Robots.View $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:Robot > !Robots.Edit $OR.Robots|OR.Robots.Write @X-UIPATH-OrganizationUnitId",
  update: "update PATCH /odata/%({0}) wn Pkey:# Bbody:Robot > !Robots.Edit $OR.Robots|OR.Robots.Write @X-UIPATH-OrganizationUnitId",
});

export const Roles = /* @__PURE__ */ set("Roles", {
  getUserIdsForRole: "*GetUserIdsForRole GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nlro4f Pkey ># !Roles.View|Users.View $OR.Users|OR.Users.Read",
  getUsersForRole: "*GetUsersForRole GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nlro7fs1000 Pkey >User !Roles.View+Users.View $OR.Users|OR.Users.Read",
  setUsers: "SetUsers POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey BaddedUserIds:# BremovedUserIds:# > !Users.Edit ~Roles.Edit+Users.View $OR.Users|OR.Users.Write",
  create: "create POST /odata/% wv Bbody:Role >Role !Roles.Create $OR.Users|OR.Users.Write",
  delete: "delete DELETE /odata/%({0}) nnr Pkey > !Roles.Delete $OR.Users|OR.Users.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey >Role !Roles.View $OR.Users|OR.Users.Read",
  list: "*list GET /odata/% nlro7fs1000kId >Role !Roles.View ~Roles.View|SubFolders.Edit|Units.Edit $OR.Users|OR.Users.Read",
  replace: "replace PUT /odata/%({0}) wnr Pkey Bbody:Role > !Roles.Edit $OR.Users|OR.Users.Write",
});

export const Sessions = /* @__PURE__ */ set("Sessions", {
  deleteInactiveUnattendedSessions: "DeleteInactiveUnattendedSessions POST /odata/%/UiPath.Server.Configuration.OData.^ mn BsessionIds:# > ~Robots.Delete $OR.Robots|OR.Robots.Write",
  getGlobalSessions: "*GetGlobalSessions GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 >Session ~Robots.View+Users.View $OR.Robots|OR.Robots.Read",
  getMachineSessionRuntimes: "*GetMachineSessionRuntimes GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 uruntimeType >MachineSessionRuntime ~Machines.View $OR.Robots|OR.Robots.Read",
  getMachineSessionRuntimesByFolderId: "*GetMachineSessionRuntimesByFolderId GET /odata/%/UiPath.Server.Configuration.OData.^(folderId={0}) nlro7fs1000 PfolderId:# urobotId:# uruntimeType >MachineSessionRuntime ~Jobs.Create|Machines.View $OR.Robots|OR.Robots.Read",
  getMachineSessions: "*GetMachineSessions GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nlro7fs1000 Pkey:# >MachineSession ~Machines.View $OR.Robots|OR.Robots.Read",
  getUsernames: "*GetUsernames GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 > ~Robots.View|Users.View $OR.Robots|OR.Robots.Read",
  setMaintenanceMode: "SetMaintenanceMode POST /odata/%/UiPath.Server.Configuration.OData.^ mn bmaintenanceMode=MaintenanceMode bsessionId=SessionId:# bstopJobsStrategy=StopJobsStrategy > ~Robots.Edit $OR.Robots|OR.Robots.Write",
  toggleMachineSessionDebugMode: "ToggleMachineSessionDebugMode POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# Benabled bminutes > ~Robots.Edit $OR.Robots|OR.Robots.Write",
  list: "*list GET /odata/% nlro7fs1000kId >Session !Robots.View $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
});

export const SettingsSet = /* @__PURE__ */ set("Settings", {
  activateLicenseOffline: "ActivateLicenseOffline POST /odata/%/UiPath.Server.Configuration.OData.^ pn Ffile > ~License.Create|License.Edit $OR.Settings|OR.Settings.Write",
  activateLicenseOnline: "ActivateLicenseOnline POST /odata/%/UiPath.Server.Configuration.OData.^ mn Benvironment BlicenseKey bemail > ~License.Create|License.Edit $OR.Settings|OR.Settings.Write",
  deactivateLicenseOnline: "DeactivateLicenseOnline POST /odata/%/UiPath.Server.Configuration.OData.^ nn > ~License.Delete $OR.Settings|OR.Settings.Write",
  deleteBulk: "DeleteBulk POST /odata/%/UiPath.Server.Configuration.OData.^ mn BsettingNames > ~Settings.Delete $OR.Settings|OR.Settings.Write",
  deleteLicense: "DeleteLicense POST /odata/%/UiPath.Server.Configuration.OData.^ nn > !License.Delete $OR.Settings|OR.Settings.Write",
  getActivitySettings: "GetActivitySettings GET /odata/%/UiPath.Server.Configuration.OData.^ nvro06 > ~ $OR.Settings|OR.Settings.Read",
  getAuthenticationSettings: "GetAuthenticationSettings GET /odata/%/UiPath.Server.Configuration.OData.^ nvro06 > $OR.Settings|OR.Settings.Read",
  getCalendar: "GetCalendar GET /odata/%/UiPath.Server.Configuration.OData.^ nvrdo06 > ~Settings.View $OR.Settings|OR.Settings.Read",
  getConnectionString: "GetConnectionString GET /odata/%/UiPath.Server.Configuration.OData.^ nwro06 > ~Settings.View $OR.Settings|OR.Settings.Read",
  getDeactivateLicenseOffline: "GetDeactivateLicenseOffline POST /odata/%/UiPath.Server.Configuration.OData.^ nwo06 > ~License.Delete $OR.Settings|OR.Settings.Write",
  getExecutionSettingsConfiguration: "GetExecutionSettingsConfiguration GET /odata/%/UiPath.Server.Configuration.OData.^(scope={0}) nvro06 Pscope > !Robots.Create|Robots.Edit|Settings.Edit $OR.Settings|OR.Settings.Read",
  getLanguages: "GetLanguages GET /odata/%/UiPath.Server.Configuration.OData.^ nvro06 > $OR.Settings|OR.Settings.Read",
  getLicense: "GetLicense GET /odata/%/UiPath.Server.Configuration.OData.^ nvro06 >License ! $OR.Settings|OR.Settings.Read",
  getLicenseOffline: "GetLicenseOffline POST /odata/%/UiPath.Server.Configuration.OData.^ mwo06 Benvironment BlicenseKey bemail > ~License.Create|License.Edit $OR.Settings|OR.Settings.Write",
  getSecureStoreConfiguration: "*GetSecureStoreConfiguration GET /odata/%/UiPath.Server.Configuration.OData.^(storeTypeName={0}) nlro4f QstoreTypeName uproxyId:# > ~Settings.View $OR.Settings|OR.Settings.Read",
  getTimezones: "GetTimezones GET /odata/%/UiPath.Server.Configuration.OData.^ nvro06 > $OR.Settings|OR.Settings.Read",
  getUpdateSettings: "GetUpdateSettings GET /odata/%/UiPath.Server.Configuration.OData.^ nvro06 > $OR.Settings|OR.Settings.Read",
  getWebSettings: "GetWebSettings GET /odata/%/UiPath.Server.Configuration.OData.^ nvro06 > ! $OR.Settings|OR.Settings.Read",
  setCalendar: "SetCalendar POST /odata/%/UiPath.Server.Configuration.OData.^ wnrd Bbody > ~Settings.Edit $OR.Settings|OR.Settings.Write",
  updateBulk: "UpdateBulk POST /odata/%/UiPath.Server.Configuration.OData.^ mnr Bsettings > !Settings.Edit $OR.Settings|OR.Settings.Write",
  updateLicenseOnline: "UpdateLicenseOnline POST /odata/%/UiPath.Server.Configuration.OData.^ nn > ~License.Edit $OR.Settings|OR.Settings.Write",
  updateUserSetting: "UpdateUserSetting POST /odata/%/UiPath.Server.Configuration.OData.^ mvro06 Bsetting > ~ $OR.Settings|OR.Settings.Write",
  uploadLicense: "UploadLicense POST /odata/%/UiPath.Server.Configuration.OData.^ pn Ffile > !License.Create|License.Edit $OR.Settings|OR.Settings.Write",
  verifySmtpSetting: "VerifySmtpSetting POST /odata/%/UiPath.Server.Configuration.OData.^ mn BsendTo bsmtpSettingModel > ~Settings.Edit $OR.Settings|OR.Settings.Write",
  get: "get GET /odata/%({0}) nwro06 Qkey > !Settings.View $OR.Settings|OR.Settings.Read",
  list: "*list GET /odata/% nlro7fs1000k'Id > !Settings.View $OR.Settings|OR.Settings.Read",
  replace: "replace PUT /odata/%({0}) wvr Qkey Bbody > !Settings.Edit $OR.Settings|OR.Settings.Write",
});

export const Stats = /* @__PURE__ */ set("Stats", {
  getConsumptionLicenseStats: "GetConsumptionLicenseStats GET /api/%/^ nar utenantId udays >ConsumptionLicenseStatsModel ~License.View $OR.Monitoring|OR.Monitoring.Read",
  getCountStats: "GetCountStats GET /api/%/^ nar >CountStats ~ $OR.Monitoring|OR.Monitoring.Read",
  getJobsStats: "GetJobsStats GET /api/%/^ nar >CountStats !Jobs.View $OR.Monitoring|OR.Monitoring.Read",
  getLicenseStats: "GetLicenseStats GET /api/%/^ nar utenantId udays >LicenseStatsModel ~License.View $OR.Monitoring|OR.Monitoring.Read",
  getSessionsStats: "GetSessionsStats GET /api/%/^ nar >CountStats !Robots.View $OR.Monitoring|OR.Monitoring.Read",
});

export const Status = /* @__PURE__ */ set("Status", {
  get: "Get GET /api/%/^ nnr >",
  verifyHostAvailibility: "VerifyHostAvailibility GET /api/%/^ nvr uurl > ~Webhooks.Create|Webhooks.Edit",
});

export const TaskActivities = /* @__PURE__ */ set("TaskActivities", {
  getByTaskId: "*GetByTaskId GET /odata/%/UiPath.Server.Configuration.OData.^(taskId={0}) nlro7fs1000 PtaskId:# >TaskActivity ~Tasks.View $OR.Tasks|OR.Tasks.Read @X-UIPATH-OrganizationUnitId",
});

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

export const TaskDefinitions = /* @__PURE__ */ set("TaskDefinitions", {
  createTaskDefinition: "CreateTaskDefinition POST /odata/%/UiPath.Server.Configuration.OData.^ mvo06 bdescription=Description bname=Name bproperties=Properties >TaskDefinition ~ActionDesign.Create $OR.Tasks|OR.Tasks.Write",
  getTaskDefinitionVersions: "GetTaskDefinitionVersions GET /odata/%/UiPath.Server.Configuration.OData.^(id={0}) nvro06 Pid:# > ~ActionDesign.View $OR.Tasks|OR.Tasks.Read",
  updateTaskDefinition: "UpdateTaskDefinition POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# bdescription=Description bname=Name bproperties=Properties > ~ActionDesign.Edit $OR.Tasks|OR.Tasks.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >TaskDefinition ~ActionDesign.View $OR.Tasks|OR.Tasks.Read",
  list: "*list GET /odata/% nlro7fs1000kId >TaskDefinition ~ActionDesign.View $OR.Tasks|OR.Tasks.Read",
});

export const TaskForms = /* @__PURE__ */ set("TaskForms", {
  bulkCompleteTasks: "BulkCompleteTasks POST /forms/%/^ ma Baction Bdata BtaskIds:# bnoteText bpriority btaskCatalogId:# btitle bunsetTaskCatalog >BulkOperationErrorResponse ~Tasks.Edit $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  bulkUpdateTasks: "BulkUpdateTasks PUT /forms/%/^ ma Bdata BtaskIds:# bnoteText bpriority btaskCatalogId:# btitle bunsetTaskCatalog >BulkOperationErrorResponse ~Tasks.Edit $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  completeTask: "CompleteTask POST /forms/%/^ mn BtaskId:# baction bdata > !Tasks.Edit $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  createFormTask: "CreateFormTask POST /forms/%/^ mv Btitle bbulkFormLayoutId:# bdata bexternalTag bformLayout bformLayoutId:# bpriority btags btaskCatalogName >TaskData !Tasks.Create $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  getTaskDataById: "GetTaskDataById GET /forms/%/^ nvr utaskId:# >TaskData !Tasks.View $OR.Tasks|OR.Tasks.Read @X-UIPATH-OrganizationUnitId",
  getTaskFormById: "GetTaskFormById GET /forms/%/^ nvr utaskId:# uexpandOnFormLayout >TaskForm !Tasks.View $OR.Tasks|OR.Tasks.Read @X-UIPATH-OrganizationUnitId",
  saveAndReassignTask: "SaveAndReassignTask POST /forms/%/^ mn btaskId=TaskId:# buserId=UserId:# buserNameOrEmail=UserNameOrEmail bdata=Data bnoteText=NoteText bsaveData=SaveData > ~Tasks.Edit $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  saveTaskData: "SaveTaskData PUT /forms/%/^ mnr Bdata BtaskId:# > ~Tasks.Edit $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
});

export const TaskNotes = /* @__PURE__ */ set("TaskNotes", {
  createTaskNote: "CreateTaskNote POST /odata/%/UiPath.Server.Configuration.OData.^ mvo06 Btext=Text btaskId=TaskId:# >TaskNote ~Tasks.Edit $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  getByTaskId: "*GetByTaskId GET /odata/%/UiPath.Server.Configuration.OData.^(taskId={0}) nlro7fs1000 PtaskId:# >TaskNote ~Tasks.View $OR.Tasks|OR.Tasks.Read @X-UIPATH-OrganizationUnitId",
});

export const Tasks = /* @__PURE__ */ set("Tasks", {
  assignTasks: "*AssignTasks POST /odata/%/UiPath.Server.Configuration.OData.^ mlo4f BtaskAssignments:TaskAssignmentRequest >TaskOperationErrorResponse !Tasks.Edit+Tasks.View ~ $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  deleteTasks: "*DeleteTasks POST /odata/%/UiPath.Server.Configuration.OData.^ mlo4f BtaskIds:# >TaskOperationErrorResponse ~ $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  editTaskMetadata: "EditTaskMetadata POST /odata/%/UiPath.Server.Configuration.OData.^ mn BtaskId=TaskId:# bnoteText=NoteText bpriority=Priority btaskCatalogId=TaskCatalogId:# btitle=Title bunsetTaskCatalog=UnsetTaskCatalog > ~ $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  getTaskPermissions: "*GetTaskPermissions GET /odata/%/UiPath.Server.Configuration.OData.^ nlro4f >Permission ~ $OR.Tasks|OR.Tasks.Read @X-UIPATH-OrganizationUnitId",
  getTaskUsers: "*GetTaskUsers GET /odata/%/UiPath.Server.Configuration.OData.^(organizationUnitId={0}) nlro7fs1000 PorganizationUnitId:# >UserLoginInfo !TaskAssignment.Create+Tasks.Edit+Tasks.View ~Tasks.Edit+Tasks.View $OR.Tasks|OR.Tasks.Read @X-UIPATH-OrganizationUnitId",
  getTasksAcrossFolders: "*GetTasksAcrossFolders GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 uevent >Task ~ $OR.Tasks|OR.Tasks.Read @X-UIPATH-OrganizationUnitId",
  getTasksAcrossFoldersForAdmin: "*GetTasksAcrossFoldersForAdmin GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 uevent >Task ~ $OR.Tasks|OR.Tasks.Read @X-UIPATH-OrganizationUnitId",
  reassignTasks: "*ReassignTasks POST /odata/%/UiPath.Server.Configuration.OData.^ mlo4f BtaskAssignments:TaskAssignmentRequest >TaskOperationErrorResponse !TaskAssignment.Create+Tasks.Edit+Tasks.View ~ $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  unassignTasks: "*UnassignTasks POST /odata/%/UiPath.Server.Configuration.OData.^ mlo4f BtaskIds:# >TaskOperationErrorResponse !Tasks.Edit+Tasks.View ~ $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Task !Tasks.View ~ $OR.Tasks|OR.Tasks.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >Task !Tasks.View ~ $OR.Tasks|OR.Tasks.Read @X-UIPATH-OrganizationUnitId",
});

export const Tenants = /* @__PURE__ */ set("Tenants", {
  setActive: "SetActive POST /odata/%/UiPath.Server.Configuration.OData.^ mnr bactive btenantIds > ~ $OR.Administration|OR.Administration.Write",
  create: "create POST /odata/% wv Bbody:Tenant >Tenant ~ $OR.Administration|OR.Administration.Write",
  delete: "delete DELETE /odata/%({0}) nnr Pkey > ~ $OR.Administration|OR.Administration.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey >Tenant ~ $OR.Administration|OR.Administration.Read",
  list: "*list GET /odata/% nlro7fs1000kId uskipLastLoginTime >Tenant ~ $OR.Administration|OR.Administration.Read",
  update: "update PATCH /odata/%({0}) wn Pkey Bbody:Tenant > ~ $OR.Administration|OR.Administration.Write",
});

export const TestAutomation = /* @__PURE__ */ set("TestAutomation", {
  cancelTestCaseExecution: "CancelTestCaseExecution POST /api/%/^ nn utestCaseExecutionId:# > !TestSetExecutions.Edit $OR.TestSetExecutions|OR.TestSetExecutions.Write @X-UIPATH-OrganizationUnitId",
  cancelTestSetExecution: "CancelTestSetExecution POST /api/%/^ nn utestSetExecutionId:# > !TestSetExecutions.Edit $OR.TestSetExecutions|OR.TestSetExecutions.Write @X-UIPATH-OrganizationUnitId",
  createTestSetForReleaseVersion: "CreateTestSetForReleaseVersion POST /api/%/^ mv BreleaseId:# BversionNumber benableCoverage btestCaseUniqueIds ># !TestSets.Create $OR.TestSets|OR.TestSets.Write @X-UIPATH-OrganizationUnitId",
  getAssertionScreenshot: "GetAssertionScreenshot GET /api/%/^ nbr utestCaseAssertionId:# > !TestSetExecutions.View $OR.TestSetExecutions|OR.TestSetExecutions.Read @X-UIPATH-OrganizationUnitId",
  getPackageInfoByTestCaseUniqueId: "GetPackageInfoByTestCaseUniqueId GET /api/%/^ nvr utestCaseUniqueId upackageIdentifier > ~ $OR.Execution|OR.Execution.Read",
  getReleasesForPackageVersion: "GetReleasesForPackageVersion GET /api/%/^ nar upackageIdentifier uversion umandatoryPermissions uatLeastOnePermissions >TestReleaseVersion ~Processes.View $OR.Execution|OR.Execution.Read @X-UIPATH-OrganizationUnitId",
  getTestCaseExecutionAttachment: "GetTestCaseExecutionAttachment GET /api/%/^ nbr utestCaseExecutionAttachmentId:# > ~TestSetExecutions.View $OR.TestSetExecutions|OR.TestSetExecutions.Read @X-UIPATH-OrganizationUnitId",
  getTestCaseExecutionAttachments: "GetTestCaseExecutionAttachments POST /api/%/^ mar bjobKey btags btestCaseExecutionId:# >TestCaseExecutionAttachment ~TestSetExecutions.View $OR.TestSetExecutions|OR.TestSetExecutions.Write @X-UIPATH-OrganizationUnitId",
  getTestSetExecutionAttachment: "GetTestSetExecutionAttachment GET /api/%/^ nbr utestSetExecutionAttachmentId:# > ~TestSetExecutions.View $OR.TestSetExecutions|OR.TestSetExecutions.Read @X-UIPATH-OrganizationUnitId",
  getTestSetExecutionAttachments: "GetTestSetExecutionAttachments POST /api/%/^ mar bbatchExecutionKey btags btestSetExecutionId:# >TestSetExecutionAttachment ~TestSetExecutions.View $OR.TestSetExecutions|OR.TestSetExecutions.Write @X-UIPATH-OrganizationUnitId",
  reexecuteTestCases: "ReexecuteTestCases POST /api/%/^ ma BtestCaseExecutions:TestCaseExecutionArguments benforceExecutionOrder bmachineId:# bmachineSessionId:# brobotId:# bruntimeType >TestCaseExecution ~TestSetExecutions.Create $OR.TestSetExecutions|OR.TestSetExecutions.Write @X-UIPATH-OrganizationUnitId",
  startTestSetExecution: "StartTestSetExecution POST /api/%/^ nv utestSetId:# utestSetKey utriggerType ># !TestSetExecutions.Create $OR.TestSetExecutions|OR.TestSetExecutions.Write @X-UIPATH-OrganizationUnitId",
  startTestSetExecutionWithOptions: "StartTestSetExecutionWithOptions POST /api/%/^ mv bbatchExecutionKey benforceExecutionOrder bexecuteOnlySpecifiedTestCases bmachineId:# bmachineSessionId:# brobotId:# bruntimeType btestCases btriggerType utestSetId:# utestSetKey ># ~TestSetExecutions.Create $OR.TestSetExecutions|OR.TestSetExecutions.Write @X-UIPATH-OrganizationUnitId",
});

export const TestCaseDefinitions = /* @__PURE__ */ set("TestCaseDefinitions", {
  list: "*list GET /odata/% nlro7fs1000kId >TestCaseDefinition !TestSets.View $OR.TestSets|OR.TestSets.Read",
});

export const TestCaseExecutions = /* @__PURE__ */ set("TestCaseExecutions", {
  get: "get GET /odata/%({0}) nvro06 Pkey:# >TestCaseExecution !TestSetExecutions.View $OR.TestSetExecutions|OR.TestSetExecutions.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >TestCaseExecution !TestSetExecutions.View $OR.TestSetExecutions|OR.TestSetExecutions.Read @X-UIPATH-OrganizationUnitId",
});

export const TestDataQueueActions = /* @__PURE__ */ set("TestDataQueueActions", {
  addItem: "AddItem POST /api/%/^ mv BqueueName bcontent >TestDataQueueItem ~TestDataQueueItems.Create $OR.TestDataQueues|OR.TestDataQueues.Write @X-UIPATH-OrganizationUnitId",
  bulkAddItems: "BulkAddItems POST /api/%/^ mv Bitems BqueueName > ~TestDataQueueItems.Create $OR.TestDataQueues|OR.TestDataQueues.Write @X-UIPATH-OrganizationUnitId",
  deleteAllItems: "DeleteAllItems DELETE /api/%/^ nn uqueueName > ~TestDataQueueItems.Delete $OR.TestDataQueues|OR.TestDataQueues.Write @X-UIPATH-OrganizationUnitId",
  deleteItems: "DeleteItems DELETE /api/%/^ wnr Bbody:# > ~TestDataQueueItems.Delete $OR.TestDataQueues|OR.TestDataQueues.Write @X-UIPATH-OrganizationUnitId",
  getNextItem: "GetNextItem POST /api/%/^ mv? BqueueName BsetConsumed >TestDataQueueItem ~TestDataQueueItems.View $OR.TestDataQueues|OR.TestDataQueues.Write @X-UIPATH-OrganizationUnitId",
  setAllItemsConsumed: "SetAllItemsConsumed POST /api/%/^ mn BisConsumed BqueueName > ~TestDataQueueItems.Edit $OR.TestDataQueues|OR.TestDataQueues.Write @X-UIPATH-OrganizationUnitId",
  setItemsConsumed: "SetItemsConsumed POST /api/%/^ mnr BisConsumed BitemIds:# > ~TestDataQueueItems.Edit $OR.TestDataQueues|OR.TestDataQueues.Write @X-UIPATH-OrganizationUnitId",
});

export const TestDataQueueItems = /* @__PURE__ */ set("TestDataQueueItems", {
  get: "get GET /odata/%({0}) nvro06 Pkey:# >TestDataQueueItemOData ~TestDataQueueItems.View $OR.TestDataQueues|OR.TestDataQueues.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >TestDataQueueItemOData ~TestDataQueueItems.View $OR.TestDataQueues|OR.TestDataQueues.Read @X-UIPATH-OrganizationUnitId",
});

export const TestDataQueues = /* @__PURE__ */ set("TestDataQueues", {
  create: "create POST /odata/% wv Bbody:TestDataQueue >TestDataQueue ~TestDataQueues.Create $OR.TestDataQueues|OR.TestDataQueues.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > ~TestDataQueues.Delete $OR.TestDataQueues|OR.TestDataQueues.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >TestDataQueue ~TestDataQueues.View $OR.TestDataQueues|OR.TestDataQueues.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >TestDataQueue ~TestDataQueues.View $OR.TestDataQueues|OR.TestDataQueues.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wvr Pkey:# Bbody:TestDataQueue >TestDataQueue ~TestDataQueues.Edit $OR.TestDataQueues|OR.TestDataQueues.Write @X-UIPATH-OrganizationUnitId",
});

export const TestSetExecutions = /* @__PURE__ */ set("TestSetExecutions", {
  get: "get GET /odata/%({0}) nvro06 Pkey:# >TestSetExecution !TestSetExecutions.View $OR.TestSetExecutions|OR.TestSetExecutions.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId umandatoryPermissions uatLeastOnePermissions >TestSetExecution !TestSetExecutions.View $OR.TestSetExecutions|OR.TestSetExecutions.Read @X-UIPATH-OrganizationUnitId",
});

export const TestSetSchedules = /* @__PURE__ */ set("TestSetSchedules", {
  setEnabled: "SetEnabled POST /odata/%/UiPath.Server.Configuration.OData.^ mwro06 Benabled BtestSetScheduleIds:# > !TestSetSchedules.Edit $OR.TestSetSchedules|OR.TestSetSchedules.Write @X-UIPATH-OrganizationUnitId",
  create: "create POST /odata/% wv Bbody:TestSetSchedule >TestSetSchedule !TestSetSchedules.Create $OR.TestSetSchedules|OR.TestSetSchedules.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !TestSetSchedules.Delete $OR.TestSetSchedules|OR.TestSetSchedules.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >TestSetSchedule !TestSetSchedules.View $OR.TestSetSchedules|OR.TestSetSchedules.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >TestSetSchedule !TestSetSchedules.View $OR.TestSetSchedules|OR.TestSetSchedules.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wvr Pkey:# Bbody:TestSetSchedule >TestSetSchedule !TestSetSchedules.Edit $OR.TestSetSchedules|OR.TestSetSchedules.Write @X-UIPATH-OrganizationUnitId",
});

export const TestSets = /* @__PURE__ */ set("TestSets", {
  create: "create POST /odata/% wv Bbody:TestSet >TestSet !TestSets.Create $OR.TestSets|OR.TestSets.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !TestSets.Delete $OR.TestSets|OR.TestSets.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >TestSet !TestSets.View $OR.TestSets|OR.TestSets.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId umandatoryPermissions uatLeastOnePermissions >TestSet !TestSets.View $OR.TestSets|OR.TestSets.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wvr Pkey:# Bbody:TestSet >TestSet !TestSets.Edit $OR.TestSets|OR.TestSets.Write @X-UIPATH-OrganizationUnitId",
});

export const Translations = /* @__PURE__ */ set("Translations", {
  getTranslations: "GetTranslations GET /api/%/^ nvr ulang >",
});

export const UserLoginAttempts = /* @__PURE__ */ set("UserLoginAttempts", {
  get: "*get GET /odata/%({0}) nlrdo7f Pkey:# >UserLoginAttempt ! $OR.Users|OR.Users.Read",
});

export const Users = /* @__PURE__ */ set("Users", {
  assignRoles: "AssignRoles POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# BroleIds > ~Users.Create|Users.Edit $OR.Users|OR.Users.Write",
  changeCulture: "ChangeCulture POST /odata/%/UiPath.Server.Configuration.OData.^ mnr Bculture > ! $OR.Users|OR.Users.Write",
  changeUserCulture: "ChangeUserCulture POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mnr Pkey:# Bculture > ~Users.Edit $OR.Users|OR.Users.Write",
  getCurrentPermissions: "GetCurrentPermissions GET /odata/%/UiPath.Server.Configuration.OData.^ nvro06 >UserPermissionsCollection ! $OR.Users|OR.Users.Read",
  getCurrentUser: "GetCurrentUser GET /odata/%/UiPath.Server.Configuration.OData.^ nv?ro06 >User $OR.Users|OR.Users.Read",
  importUsers: "ImportUsers POST /odata/%/UiPath.Server.Configuration.OData.^ mn BorganizationUnitIds:# bdomain bgroup brolesList > !Users.Create",
  setActive: "SetActive POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mnr Pkey:# Bactive > !Users.Edit $OR.Users|OR.Users.Write",
  toggleOrganizationUnit: "ToggleOrganizationUnit POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# BorganizationUnitId:# Btoggle > ~Users.Edit $OR.Users|OR.Users.Write",
  toggleRole: "ToggleRole POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# Brole Btoggle > !Users.Edit $OR.Users|OR.Users.Write",
  validate: "Validate GET /odata/%/UiPath.Server.Configuration.OData.^(userIds={0}) nwro4f LuserIds:# > ~Users.View $OR.Users|OR.Users.Read",
  create: "create POST /odata/% wv Bbody:User >User !Users.Create $OR.Users|OR.Users.Write",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Users.Delete $OR.Users|OR.Users.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >User !Users.View ~ $OR.Users|OR.Users.Read",
  list: "*list GET /odata/% nlro7fs1000kId >User !Users.View $OR.Users|OR.Users.Read",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:User > !Users.Edit ~Robots.Create|Robots.Delete|Robots.Edit|Users.Edit $OR.Users|OR.Users.Write",
  update: "update PATCH /odata/%({0}) wn Pkey:# Bbody:User > !Users.Edit ~ $OR.Users|OR.Users.Write",
});

export const Webhooks = /* @__PURE__ */ set("Webhooks", {
  getEventTypes: "*GetEventTypes GET /odata/%/UiPath.Server.Configuration.OData.^ nlro4f > !Webhooks.View $OR.Webhooks|OR.Webhooks.Read",
  ping: "Ping POST /odata/%({0})/UiPath.Server.Configuration.OData.^ nvo06 Pkey:# >PingEvent !Webhooks.View $OR.Webhooks|OR.Webhooks.Write",
  triggerCustom: "TriggerCustom POST /odata/%/UiPath.Server.Configuration.OData.^ wvo06 Bbody >CustomEvent !Webhooks.View $OR.Webhooks|OR.Webhooks.Write",
  create: "create POST /odata/% wv Bbody:Webhook >Webhook !Webhooks.Create $OR.Webhooks|OR.Webhooks.Write",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Webhooks.Delete $OR.Webhooks|OR.Webhooks.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Webhook !Webhooks.View $OR.Webhooks|OR.Webhooks.Read",
  list: "*list GET /odata/% nlro7fs1000kId >Webhook !Webhooks.View $OR.Webhooks|OR.Webhooks.Read",
  replace: "replace PUT /odata/%({0}) wvr Pkey:# Bbody:Webhook >Webhook !Webhooks.Edit $OR.Webhooks|OR.Webhooks.Write",
  update: "update PATCH /odata/%({0}) wv Pkey:# Bbody:Webhook >Webhook !Webhooks.Edit $OR.Webhooks|OR.Webhooks.Write",
});

// The accessors of a client.
export const SETS = {
  account: Account,
  alerts: Alerts,
  appTasks: AppTasks,
  assets: Assets,
  auditLogs: AuditLogs,
  buckets: Buckets,
  calendars: Calendars,
  credentialStores: CredentialStores,
  directoryService: DirectoryService,
  environments: Environments,
  executionMedia: ExecutionMediaSet,
  exports: Exports,
  folders: Folders,
  foldersNavigation: FoldersNavigation,
  genericTasks: GenericTasks,
  hostLicenses: HostLicenses,
  jobTriggers: JobTriggers,
  jobs: Jobs,
  libraries: Libraries,
  licensesNamedUser: LicensesNamedUser,
  licensesRuntime: LicensesRuntime,
  licensing: Licensing,
  logs: Logs,
  machines: Machines,
  maintenance: Maintenance,
  organizationUnits: OrganizationUnits,
  packageFeeds: PackageFeeds,
  permissions: Permissions,
  personalWorkspaces: PersonalWorkspaces,
  processSchedules: ProcessSchedules,
  processes: Processes,
  queueDefinitions: QueueDefinitions,
  queueItemComments: QueueItemComments,
  queueItemEvents: QueueItemEvents,
  queueItems: QueueItems,
  queueProcessingRecords: QueueProcessingRecords,
  queueRetention: QueueRetention,
  queues: Queues,
  releaseRetention: ReleaseRetention,
  releases: Releases,
  robotLogs: RobotLogs,
  robots: Robots,
  roles: Roles,
  sessions: Sessions,
  settings: SettingsSet,
  stats: Stats,
  status: Status,
  taskActivities: TaskActivities,
  taskCatalogs: TaskCatalogs,
  taskDefinitions: TaskDefinitions,
  taskForms: TaskForms,
  taskNotes: TaskNotes,
  tasks: Tasks,
  tenants: Tenants,
  testAutomation: TestAutomation,
  testCaseDefinitions: TestCaseDefinitions,
  testCaseExecutions: TestCaseExecutions,
  testDataQueueActions: TestDataQueueActions,
  testDataQueueItems: TestDataQueueItems,
  testDataQueues: TestDataQueues,
  testSetExecutions: TestSetExecutions,
  testSetSchedules: TestSetSchedules,
  testSets: TestSets,
  translations: Translations,
  userLoginAttempts: UserLoginAttempts,
  users: Users,
  webhooks: Webhooks,
};
