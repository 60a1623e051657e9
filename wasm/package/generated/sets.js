// Generated from the service's description.
import { set } from "../set.js";
import * as shapes from "./shapes.js";

/** Loaded for operations with bodies in which versions differ. */
const fit = () => import("../fit.js");

export const Account = /* @__PURE__ */ set("Account", {
  authenticate: " POST /api/%/^ mvdv1 Bpassword BusernameOrEmailAddress btenancyName >",
});

export const Alerts = /* @__PURE__ */ set("Alerts", {
  expandCurrentUserGroupAlerts: " POST /odata/%/UiPath.Server.Configuration.OData.^ nn > ~Alerts.View $OR.Monitoring|.Write",
  getUnreadCount: " GET /odata/%/UiPath.Server.Configuration.OData.^ nwrdo06 ># !Alerts.View $OR.Monitoring|.Read",
  markAsRead: " POST /odata/%/UiPath.Server.Configuration.OData.^ mwrdo06 Bids ># !Alerts.View $OR.Monitoring|.Write",
  raiseProcessAlert: " POST /odata/%/UiPath.Server.Configuration.OData.^ mnd BprocessAlert > !Alerts.Create $OR.Monitoring|.Write",
  list: "*list GET /odata/% nlrdo7fs1000kId > !Alerts.View $OR.Monitoring|.Read",
});

export const AppTasks = /* @__PURE__ */ set("AppTasks", {
  completeAppTask: " POST /tasks/%/^ mn BtaskId:# baction bdata > ~Tasks.Edit $OR.Tasks|.Write @X-UIPATH-OrganizationUnitId",
  createAppTask: " POST /tasks/%/^ mv BappId BappVersion Btitle btaskDefinitionId:# bdata bexternalTag bpriority btags btaskCatalogName btaskDefinitionVersion btype bactionableMessageMetaData bappProcessKey bappType bfolderKey bfpsContext bisActionableMessageEnabled bparentOperationId bruntime btaskSource >AppTasksData ~Tasks.Create $JamJamApi+OR.Tasks+RCS.FolderAuthorization|.Write|JamJamApi+OR.Tasks.Write+RCS.FolderAuthorization|JamJamApi+OR.Tasks.Write+RCS.FolderAuthorization.Write|JamJamApi.Write+OR.Tasks+RCS.FolderAuthorization|JamJamApi.Write+OR.Tasks+RCS.FolderAuthorization.Write|JamJamApi.Write+OR.Tasks.Write+RCS.FolderAuthorization|JamJamApi.Write+OR.Tasks.Write+RCS.FolderAuthorization.Write @X-UIPATH-OrganizationUnitId &",
  getAppTaskById: " GET /tasks/%/^ nvr utaskId:# >AppTasksData ~Tasks.View $OR.Tasks|.Read @X-UIPATH-OrganizationUnitId",
  getAppTaskByKey: " GET /tasks/%/^ nvrv2 utaskKey >AppTasksData ~Tasks.View $JamJamApi+OR.Tasks+RCS.FolderAuthorization|.Read|JamJamApi+OR.Tasks.Read+RCS.FolderAuthorization|JamJamApi+OR.Tasks.Read+RCS.FolderAuthorization.Read|JamJamApi.Read+OR.Tasks+RCS.FolderAuthorization|JamJamApi.Read+OR.Tasks+RCS.FolderAuthorization.Read|JamJamApi.Read+OR.Tasks.Read+RCS.FolderAuthorization|JamJamApi.Read+OR.Tasks.Read+RCS.FolderAuthorization.Read @X-UIPATH-OrganizationUnitId",
  saveAndReassignAppTasks: " POST /tasks/%/^ mn btaskId=TaskId:# buserId=UserId:# buserNameOrEmail=UserNameOrEmail bdata=Data bnoteText=NoteText bsaveData=SaveData bassigneeNamesOrEmails=AssigneeNamesOrEmails bassigneeUserIds=AssigneeUserIds:# bassignmentCriteria=AssignmentCriteria > ~Tasks.Edit $OR.Tasks|.Write @X-UIPATH-OrganizationUnitId &",
  saveAppTasksData: " PUT /tasks/%/^ mnr Bdata BtaskId:# > ~Tasks.Edit $OR.Tasks|.Write @X-UIPATH-OrganizationUnitId",
}, () => [shapes.AppTasksData], fit);

export const Assets = /* @__PURE__ */ set("Assets", {
  getAssetsAcrossFolders: "* GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 uexcludeFolderId:# >Asset ~ $OR.Assets|.Read @X-UIPATH-OrganizationUnitId",
  getFiltered: "* GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 >Asset ~Assets.View $OR.Assets|.Read @X-UIPATH-OrganizationUnitId",
  getFoldersForAsset: " GET /odata/%/UiPath.Server.Configuration.OData.^(id={0}) nvro06 Pid:# >AccessibleFolders ~ $OR.Assets|.Read @X-UIPATH-OrganizationUnitId",
  getRobotAsset: " GET /odata/%/UiPath.Server.Configuration.OData.^(robotId={0},assetName={1}) nvrdo06 QrobotId QassetName >UserAsset ~Assets.View $OR.Assets|.Read @X-UIPATH-OrganizationUnitId",
  getRobotAssetByNameForRobotKey: " POST /odata/%/UiPath.Server.Configuration.OData.^ mvro06 BassetName BrobotKey bsupportsCredentialsProxyDisconnected >UserAsset !Assets.View $OR.Assets|.Write @X-UIPATH-OrganizationUnitId &",
  getRobotAssetByRobotId: " GET /odata/%/UiPath.Server.Configuration.OData.^(robotId={0},assetName={1}) nvro06 ProbotId:# QassetName >UserAsset !Assets.View $OR.Assets|.Read @X-UIPATH-OrganizationUnitId",
  setRobotAssetByRobotKey: " POST /odata/%/UiPath.Server.Configuration.OData.^ mnr BrobotAsset:UserAsset BrobotKey > ~Assets.Edit $OR.Assets|.Write @X-UIPATH-OrganizationUnitId",
  shareToFolders: " POST /odata/%/UiPath.Server.Configuration.OData.^ mn bassetIds=AssetIds:# btoAddFolderIds=ToAddFolderIds:# btoRemoveFolderIds=ToRemoveFolderIds:# > ~ $OR.Assets|.Write @X-UIPATH-OrganizationUnitId",
  create: "create POST /odata/% wv Bbody:Asset >Asset !Assets.Create $OR.Assets|.Write @X-UIPATH-OrganizationUnitId &",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Assets.Delete $OR.Assets|.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Asset ~Assets.View $OR.Assets|.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlrdo7fs1000kId >Asset !Assets.View $OR.Assets|.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:Asset > !Assets.Edit $OR.Assets|.Write @X-UIPATH-OrganizationUnitId &",
}, () => [shapes.AccessibleFolders, shapes.Asset, shapes.UserAsset], fit);

export const Attachments = /* @__PURE__ */ set("Attachments", {
  create: "create POST /odata/% wvv2 Bbody:Attachment >Attachment ~BlobFiles.Create|Jobs.Create $OR.Folders|.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnrv2 Pkey > ~BlobFiles.Delete $OR.Folders|.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06v2 Pkey >Attachment ~BlobFiles.View $OR.Folders|.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000v2kId >Attachment ~BlobFiles.View $OR.Folders|.Read @X-UIPATH-OrganizationUnitId",
}, () => [shapes.Attachment]);

export const AuditLogs = /* @__PURE__ */ set("AuditLogs", {
  export: " POST /odata/%/UiPath.Server.Configuration.OData.^ nvo7fs1000 uauditedService >ExportModel ~Audit.View $OR.Audit|.Write",
  getAuditLogDetails: "* GET /odata/%/UiPath.Server.Configuration.OData.^(auditLogId={0}) nlro4f PauditLogId:# hxUipathAuditedService=x-UIPATH-AuditedService >AuditLogEntity !Audit.View $OR.Audit|.Read",
  reports: " GET /odata/%/UiPath.Server.Configuration.OData.^ nbrdo7fs1000 hxUipathAuditedService=x-UIPATH-AuditedService uqueryXUipathAuditedService=x-UIPATH-AuditedService > !Audit.View $OR.Audit|.Read",
  list: "*list GET /odata/% nlro7fs1000kId hxUipathAuditedService=x-UIPATH-AuditedService >AuditLog !Audit.View $OR.Audit|.Read",
}, () => [shapes.AuditLog, shapes.AuditLogEntity, shapes.ExportModel]);

export const Buckets = /* @__PURE__ */ set("Buckets", {
  deleteFile: " DELETE /odata/%({0})/UiPath.Server.Configuration.OData.^ nnr Pkey:# upath > !Storage%20Buckets.View+Storage%20Files.Delete ~BlobFiles.Delete+Buckets.View $OR.Administration|.Write @X-UIPATH-OrganizationUnitId",
  getBucketsAcrossFolders: "* GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 uexcludeFolderId:# >Bucket ~ $OR.Administration|.Read @X-UIPATH-OrganizationUnitId",
  getDirectories: "* GET /odata/%({0})/UiPath.Server.Configuration.OData.^ nlro7fs1000 Pkey:# udirectory ufileNameGlob >BlobFile !Storage%20Buckets.View+Storage%20Files.View ~BlobFiles.View+Buckets.View $OR.Administration|.Read @X-UIPATH-OrganizationUnitId",
  getFile: " GET /odata/%({0})/UiPath.Server.Configuration.OData.^ nvro06 Pkey:# upath >BlobFile !Storage%20Buckets.View+Storage%20Files.View ~BlobFiles.View+Buckets.View $OR.Administration|.Read @X-UIPATH-OrganizationUnitId",
  getFiles: "* GET /odata/%({0})/UiPath.Server.Configuration.OData.^ nlro7fs1000 Pkey:# udirectory urecursive ufileNameGlob >BlobFile !Storage%20Buckets.View+Storage%20Files.View ~BlobFiles.View+Buckets.View $OR.Administration|.Read @X-UIPATH-OrganizationUnitId",
  getFoldersForBucket: " GET /odata/%/UiPath.Server.Configuration.OData.^(id={0}) nvro06 Pid:# >AccessibleFolders ~ $OR.Administration|.Read @X-UIPATH-OrganizationUnitId",
  getReadUri: " GET /odata/%({0})/UiPath.Server.Configuration.OData.^ nvro06 Pkey:# upath uexpiryInMinutes > !Storage%20Buckets.View+Storage%20Files.View ~BlobFiles.View+Buckets.View $OR.Administration|.Read @X-UIPATH-OrganizationUnitId",
  getWriteUri: " GET /odata/%({0})/UiPath.Server.Configuration.OData.^ nvro06 Pkey:# upath uexpiryInMinutes ucontentType > !Storage%20Buckets.View+Storage%20Files.Create ~BlobFiles.Create+Buckets.View $OR.Administration|.Read @X-UIPATH-OrganizationUnitId",
  listFiles: " GET /api/%/{0}/^ nvrv2 Tid:# uprefix utakeHint ucontinuationToken uexpiryInMinutes >ListBlobItemsResponse ~BlobFiles.View+Buckets.View $OR.Administration|.Read @X-UIPATH-OrganizationUnitId",
  shareToFolders: " POST /odata/%/UiPath.Server.Configuration.OData.^ mn bbucketIds=BucketIds:# btoAddFolderIds=ToAddFolderIds:# btoRemoveFolderIds=ToRemoveFolderIds:# > ~ $OR.Administration|.Write @X-UIPATH-OrganizationUnitId",
  create: "create POST /odata/% wv Bbody:Bucket >Bucket !Storage%20Buckets.Create ~Buckets.Create $OR.Administration|.Write @X-UIPATH-OrganizationUnitId &",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Storage%20Buckets.Delete ~Buckets.Delete $OR.Administration|.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Bucket !Storage%20Buckets.View ~Buckets.View $OR.Administration|.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >Bucket !Storage%20Buckets.View ~Buckets.View $OR.Administration|.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wvr Pkey:# Bbody:Bucket >Bucket !Storage%20Buckets.Edit ~Buckets.Edit $OR.Administration|.Write @X-UIPATH-OrganizationUnitId &",
}, () => [shapes.AccessibleFolders, shapes.BlobFile, shapes.Bucket, shapes.ListBlobItemsResponse], fit);

export const BusinessRules = /* @__PURE__ */ set("BusinessRules", {
  getBusinessRulesAcrossFolders: "* GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000v2 uexcludeFolderId:# >BusinessRule ~ $OR.BusinessRules|.Read @X-UIPATH-OrganizationUnitId",
  getFoldersForBusinessRule: " GET /odata/%/UiPath.Server.Configuration.OData.^(id={0}) nvro06v2 Pid >AccessibleFolders ~ $OR.BusinessRules|.Read @X-UIPATH-OrganizationUnitId",
  getReadUri: " GET /odata/%/UiPath.Server.Configuration.OData.^(name={0}) nvro06v2 Qname uversionNumber uexpiryInMinutes > ~BusinessRules.View $OR.BusinessRules|.Read @X-UIPATH-OrganizationUnitId",
  getVersionList: "* GET /odata/%/UiPath.Server.Configuration.OData.^(id={0}) nlro7fs1000v2 Pid >BusinessRuleVersion ~BusinessRules.View $OR.BusinessRules|.Read @X-UIPATH-OrganizationUnitId",
  shareToFolders: " POST /odata/%/UiPath.Server.Configuration.OData.^ mnv2 bbusinessRuleKeys=BusinessRuleKeys btoAddFolderIds=ToAddFolderIds:# btoRemoveFolderIds=ToRemoveFolderIds:# > ~ $OR.BusinessRules|.Write @X-UIPATH-OrganizationUnitId",
  create: "create POST /odata/% pvv2 Ffile FbusinessRule >BusinessRule ~BusinessRules.Create $OR.BusinessRules|.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnrv2 Pkey > ~BusinessRules.Delete $OR.BusinessRules|.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06v2 Pkey >BusinessRule ~BusinessRules.View $OR.BusinessRules|.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000v2kId >BusinessRule ~BusinessRules.View $OR.BusinessRules|.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) pnrv2 Pkey ffile FbusinessRule > ~BusinessRules.Edit $OR.BusinessRules|.Write @X-UIPATH-OrganizationUnitId",
}, () => [shapes.AccessibleFolders, shapes.BusinessRule, shapes.BusinessRuleVersion]);

export const Calendars = /* @__PURE__ */ set("Calendars", {
  calendarExists: " POST /odata/%/UiPath.Server.Configuration.OData.^ mwro06 BcalendarName > ~Settings.Edit $OR.Settings|.Write",
  create: "create POST /odata/% wv Bbody:ExtendedCalendar >ExtendedCalendar ~Settings.Create $OR.Settings|.Write",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > ~Settings.Delete $OR.Settings|.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >ExtendedCalendar ~ $OR.Settings|.Read",
  list: "*list GET /odata/% nlro7fs1000kId >ExtendedCalendar ~ $OR.Settings|.Read",
  replace: "replace PUT /odata/%({0}) wvr Pkey:# Bbody:ExtendedCalendar >ExtendedCalendar ~Settings.Edit $OR.Settings|.Write",
}, () => [shapes.ExtendedCalendar]);

export const CredentialStores = /* @__PURE__ */ set("CredentialStores", {
  getAvailableCredentialStoreTypes: "* GET /odata/%/UiPath.Server.Configuration.OData.^ nlro4f uproxyId:# > ~Settings.View $OR.Settings|.Read",
  getDefaultStoreForResourceType: " GET /odata/%/UiPath.Server.Configuration.OData.^(resourceType={0}) nwro06 QresourceType ># ~Assets.Create|Assets.Edit|Assets.View|Buckets.Create|Buckets.Edit|Robots.Create|Robots.Edit|Robots.View|Settings.View $OR.Settings|.Read",
  getResourcesForCredentialStoreTypes: "* GET /odata/%/UiPath.Server.Configuration.OData.^(key={0},resourceType={1}) nlro7fs1000 Pkey:# QresourceType >CredentialStoreResource ~Settings.View $OR.Settings|.Read",
  getResourcesForCredentialsProxyResourceTypes: "* GET /odata/%/UiPath.Server.Configuration.OData.^(key={0},resourceType={1}) nlro7fs1000 Pkey:# QresourceType >CredentialsProxyResource ~Settings.View $OR.Settings|.Read",
  setDefaultStoreForResourceType: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mnr Pkey:# BresourceType > ~Settings.Edit $OR.Settings|.Write",
  create: "create POST /odata/% wv Bbody:CredentialStore >CredentialStore ~Settings.Create $OR.Settings|.Write &",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# uforceDelete > ~Settings.Delete $OR.Settings|.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >CredentialStore ~Settings.View $OR.Settings|.Read",
  list: "*list GET /odata/% nlro7fs1000kId >CredentialStore ~Assets.Create|Assets.Edit|Assets.View|Buckets.Create|Buckets.Edit|Robots.Create|Robots.Edit|Robots.View|Settings.View $OR.Settings|.Read",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:CredentialStore > ~Settings.Edit $OR.Settings|.Write &",
}, () => [shapes.CredentialStore, shapes.CredentialStoreResource, shapes.CredentialsProxyResource], fit);

export const DirectoryService = /* @__PURE__ */ set("DirectoryService", {
  getDirectoryPermissions: " GET /api/%/^ nar uusername udomain >DirectoryPermission ~Users.View $OR.Users|.Read",
  getDomainUserId: " GET /api/%/^ nvrv2 udomain udirectoryIdentifier uuserName uuserType ># ~SubFolders.Edit|Units.Edit|Users.View $OR.Users|.Read",
  getDomains: " GET /api/%/^ nar > ~SubFolders.Edit|Units.Edit|Users.View $OR.Users|.Read",
  searchForUsersAndGroups: " GET /api/%/^ nar usearchContext udomain uprefix > ~SubFolders.Edit|Units.Edit|Users.View $OR.Users|.Read",
}, () => [shapes.DirectoryPermission]);

export const Environments = /* @__PURE__ */ set("Environments", {
  addRobot: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mnv1 Pkey:# BrobotId > !Environments.Edit $OR.Robots|.Write @X-UIPATH-OrganizationUnitId",
  getRobotIdsForEnvironment: "* GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nlro4fv1 Pkey:# ># !Environments.View+Robots.View $OR.Robots|.Read @X-UIPATH-OrganizationUnitId",
  getRobotsForEnvironment: "* GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nlro7fs1000v1 Pkey:# >Robot !Environments.View+Robots.View $OR.Robots|.Read @X-UIPATH-OrganizationUnitId",
  removeRobot: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mnv1 Pkey:# BrobotId > !Environments.Edit $OR.Robots|.Write @X-UIPATH-OrganizationUnitId",
  setRobots: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mnv1 Pkey:# BaddedRobotIds:# BremovedRobotIds:# > !Environments.Edit $OR.Robots|.Write @X-UIPATH-OrganizationUnitId",
  create: "create POST /odata/% wvv1 Bbody:Environment >Environment !Environments.Create $OR.Robots|.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnrv1 Pkey:# > !Environments.Delete $OR.Robots|.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06v1 Pkey:# >Environment !Environments.View $OR.Robots|.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000v1kId >Environment !Environments.View $OR.Robots|.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wnrv1 Pkey:# Bbody:Environment > !Environments.Edit $OR.Robots|.Write @X-UIPATH-OrganizationUnitId",
}, () => [shapes.Environment, shapes.Robot]);

export const ExecutionMediaSet = /* @__PURE__ */ set("ExecutionMedia", {
  deleteMediaByJobId: " POST /odata/%/UiPath.Server.Configuration.OData.^ mn BjobId:# > !ExecutionMedia.View ~ExecutionMedia.Delete $OR.Monitoring|.Write @X-UIPATH-OrganizationUnitId",
  downloadMediaByJobId: " GET /odata/%/UiPath.Server.Configuration.OData.^(jobId={0}) nbr PjobId:# > !ExecutionMedia.View $OR.Monitoring|.Read @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >ExecutionMedia !ExecutionMedia.View $OR.Monitoring|.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >ExecutionMedia !ExecutionMedia.View $OR.Monitoring|.Read @X-UIPATH-OrganizationUnitId",
}, () => [shapes.ExecutionMedia]);

export const Exports = /* @__PURE__ */ set("Exports", {
  getDownloadLink: " GET /odata/%({0})/UiPath.Server.Configuration.OData.^ nvro06 Pkey:# > ~",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >ExportModel ~",
}, () => [shapes.ExportModel]);

export const Folders = /* @__PURE__ */ set("Folders", {
  assignDomainUser: " POST /odata/%/UiPath.Server.Configuration.OData.^ mn Bassignment:DomainUserAssignment > ~SubFolders.Edit|Units.Edit $OR.Folders|.Write",
  assignMachines: " POST /odata/%/UiPath.Server.Configuration.OData.^ mn Bassignments:MachineAssignments > ~SubFolders.Edit|Units.Edit $OR.Folders|.Write",
  assignUsers: " POST /odata/%/UiPath.Server.Configuration.OData.^ mn Bassignments:UserAssignments > !Folders.Edit+Roles.View+Users.View|Roles.View+Subfolders.Edit+Users.View ~SubFolders.Edit|Units.Edit $OR.Folders|.Write",
  deleteByKey: " DELETE /api/%/^ nnr ukey > ~SubFolders.Delete|Units.Delete $OR.Folders|.Write",
  getAllForCurrentUser: " GET /api/%/^ nvrv2 utake uskip >PageResultDtoOfCurrentUserFolder ~ $OR.Folders|.Read",
  getAllRolesForUser: " GET /odata/%/UiPath.Server.Configuration.OData.^(username={0},skip={1},take={2}) nvro06 Qusername Pskip Ptake utype usearchText >UserRoleAssignments ~SubFolders.View|Units.View $OR.Folders|.Read",
  getByKey: " GET /odata/%/UiPath.Server.Configuration.OData.^(identifier={0}) nvro7fs1000 Pidentifier >Folder ~SubFolders.View|Units.View $OR.Folders|.Read",
  getMachinesForFolder: "* GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nlro7fs1000 Pkey:# >MachineFolder ~SubFolders.View|Units.View $OR.Folders|.Read",
  getMoveFolderMachinesChanges: "* GET /odata/%/UiPath.Server.Configuration.OData.^ nlro4f ufolderId:# utargetParentId:# >MoveFolderMachineChange ~SubFolders.Create+SubFolders.Delete+SubFolders.Edit|SubFolders.Create+SubFolders.Delete+Units.Edit|SubFolders.Delete+SubFolders.Edit+Units.Create|SubFolders.Delete+Units.Create+Units.Edit $OR.Folders|.Read",
  getSubfoldersWithAssignedMachine: "* GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 urootFolderId:# umachineId:# >Folder ~SubFolders.View|Units.View $OR.Folders|.Read",
  getUsersForFolder: "* GET /odata/%/UiPath.Server.Configuration.OData.^(key={0},includeInherited={1}) nlro7fs1000 Pkey:# PincludeInherited uincludeAlertsEnabled >UserRoles !Folders.View+Users.View|Subfolders.View+Users.View ~Assets.Create|Assets.Edit|SubFolders.View|Units.View $OR.Folders|.Read",
  moveFolder: " PUT /odata/%({0})/UiPath.Server.Configuration.OData.^ nnr PfolderId:# utargetParentId:# > ~SubFolders.Create+SubFolders.Delete+SubFolders.Edit|SubFolders.Create+SubFolders.Delete+Units.Edit|SubFolders.Create+SubFolders.Edit+Units.Delete|SubFolders.Create+Units.Delete+Units.Edit|SubFolders.Delete+SubFolders.Edit+Units.Create|SubFolders.Delete+Units.Create+Units.Edit|SubFolders.Edit+Units.Create+Units.Delete|Units.Create+Units.Delete+Units.Edit $OR.Folders|.Write",
  patchNameDescription: " PATCH /api/%/^ mv? bdescription bname ukey >Folder ~SubFolders.Edit|Units.Edit $OR.Folders|.Write",
  removeMachinesFromFolder: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# BmachineIds:# > ~SubFolders.Edit|Units.Edit $OR.Folders|.Write",
  removeUserFromFolder: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# BuserId:# > !Folders.Edit+Users.View|Subfolders.Edit+Users.View ~SubFolders.Edit|Units.Edit $OR.Folders|.Write",
  removeUserFromFolderByKey: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mnv2 Pkey:# BuserKey > ~SubFolders.Edit|Units.Edit $OR.Folders|.Write",
  toggleFolderMachineInherit: " POST /odata/%/UiPath.Server.Configuration.OData.^ mn bfolderId=FolderId:# binheritEnabled=InheritEnabled bmachineId=MachineId:# > ~SubFolders.Edit|Units.Edit $OR.Folders|.Write",
  updateMachinesToFolderAssociations: " POST /odata/%/UiPath.Server.Configuration.OData.^ mn Bassociations:MachinesFolderAssociations > ~SubFolders.Edit|Units.Edit $OR.Folders|.Write",
  create: "create POST /odata/% wv Bbody:Folder >Folder !Folders.Create|Subfolders.Create ~SubFolders.Create|Units.Create $OR.Folders|.Write &",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Folders.Delete|Subfolders.Delete ~SubFolders.Delete|Units.Delete $OR.Folders|.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Folder !Folders.View|Subfolders.View ~SubFolders.View|Units.View $OR.Folders|.Read",
  list: "*list GET /odata/% nlro7fs1000kId >Folder !Folders.View|Subfolders.View ~SubFolders.View|Units.View $OR.Folders|.Read",
  replace: "replace PUT /odata/%({0}) wvr Pkey:# Bbody:Folder >Folder !Folders.Edit|Subfolders.Edit ~SubFolders.Edit|Units.Edit $OR.Folders|.Write &",
}, () => [shapes.DomainUserAssignment, shapes.Folder, shapes.MachineAssignments, shapes.MachineFolder, shapes.MachinesFolderAssociations, shapes.MoveFolderMachineChange, shapes.PageResultDtoOfCurrentUserFolder, shapes.UserAssignments, shapes.UserRoleAssignments, shapes.UserRoles], fit);

export const FoldersNavigation = /* @__PURE__ */ set("FoldersNavigation", {
  getAllFoldersForCurrentUser: " GET /api/%/^ nar >ExtendedFolder ~",
  getAllRolesForUser: " GET /api/%/^ nvr uusername utype uskip utake usearchText >UserRoleAssignments ~SubFolders.View+Units.View",
  getFolderNavigationContextForCurrentUser: " GET /api/%/^ nvr uskip utake ufolderId:# >FolderNavigationContext ~",
  getFoldersForCurrentUser: " GET /api/%/^ nvr uskip utake usearchText ufolderTypes >PageResultDtoOfPathAwareFolder ~",
}, () => [shapes.ExtendedFolder, shapes.FolderNavigationContext, shapes.PageResultDtoOfPathAwareFolder, shapes.UserRoleAssignments]);

export const GenericTasks = /* @__PURE__ */ set("GenericTasks", {
  completeTask: " POST /tasks/%/^ mn BtaskId:# baction bdata > !Tasks.Edit $OR.Tasks|.Write @X-UIPATH-OrganizationUnitId",
  createTask: " POST /tasks/%/^ mv Btitle bdata bexternalTag bpriority btags btaskCatalogName btype bparentOperationId btaskSource >TaskData !Tasks.Create $OR.Tasks|.Write @X-UIPATH-OrganizationUnitId &",
  getTaskDataById: " GET /tasks/%/^ nvr utaskId:# >TaskData !Tasks.View $OR.Tasks|.Read @X-UIPATH-OrganizationUnitId",
  getTaskDataByKey: " GET /tasks/%/^ nvrv2 utaskKey >TaskData ~Tasks.View $OR.Tasks|.Read @X-UIPATH-OrganizationUnitId",
  saveAndReassignTask: " POST /tasks/%/^ mn btaskId=TaskId:# buserId=UserId:# buserNameOrEmail=UserNameOrEmail bdata=Data bnoteText=NoteText bsaveData=SaveData bassigneeNamesOrEmails=AssigneeNamesOrEmails bassigneeUserIds=AssigneeUserIds:# bassignmentCriteria=AssignmentCriteria > ~Tasks.Edit $OR.Tasks|.Write @X-UIPATH-OrganizationUnitId &",
  saveTaskData: " PUT /tasks/%/^ mnr Bdata BtaskId:# > ~Tasks.Edit $OR.Tasks|.Write @X-UIPATH-OrganizationUnitId",
  saveTaskTags: " PUT /tasks/%/^ mnr BtaskId:# btags > ~Tasks.Edit $OR.Tasks|.Write @X-UIPATH-OrganizationUnitId",
}, () => [shapes.TaskData], fit);

export const HostLicenses = /* @__PURE__ */ set("HostLicenses", {
  activateLicenseOffline: " POST /odata/%/UiPath.Server.Configuration.OData.^ pnv1 Ffile > ~ $OR.Administration|.Write",
  activateLicenseOnline: " POST /odata/%/UiPath.Server.Configuration.OData.^ mnv1 Benvironment BlicenseKey bemail > ~ $OR.Administration|.Write",
  deactivateLicenseOnline: " POST /odata/%/UiPath.Server.Configuration.OData.^ mnv1 BtenantId > ~ $OR.Administration|.Write",
  deleteTenantLicense: " POST /odata/%/UiPath.Server.Configuration.OData.^ mnv1 BtenantId > ~ $OR.Administration|.Write",
  getDeactivateLicenseOffline: " POST /odata/%/UiPath.Server.Configuration.OData.^ mwo06v1 BtenantId > ~ $OR.Administration|.Write",
  getLicenseOffline: " POST /odata/%/UiPath.Server.Configuration.OData.^ mwo06v1 Benvironment BlicenseKey bemail > ~ $OR.Administration|.Write",
  getTenantLicense: " GET /odata/%/UiPath.Server.Configuration.OData.^(tenantId={0}) nvro06v1 PtenantId >License ~ $OR.Administration|.Read",
  setTenantLicense: " POST /odata/%/UiPath.Server.Configuration.OData.^ mnrv1 Blicense:HostLicensePerTenant > ~ $OR.Administration|.Write",
  updateLicenseOnline: " POST /odata/%/UiPath.Server.Configuration.OData.^ nnv1 > ~ $OR.Administration|.Write",
  uploadLicense: " POST /odata/%/UiPath.Server.Configuration.OData.^ pvo06v1 Ffile >HostLicense ~ $OR.Administration|.Write",
  delete: "delete DELETE /odata/%({0}) nnrv1 Pkey:# > ~ $OR.Administration|.Write",
  get: "get GET /odata/%({0}) nvro06v1 Pkey:# >HostLicense ~ $OR.Administration|.Read",
  list: "*list GET /odata/% nlro7fs1000v1kId >HostLicense ~ $OR.Administration|.Read",
}, () => [shapes.HostLicense, shapes.HostLicensePerTenant, shapes.License]);

export const JobTriggers = /* @__PURE__ */ set("JobTriggers", {
  deliverPayload: " POST /api/%/^/{0} wnv2 TinboxId Bbody > ~Jobs.Edit $OR.Jobs|.Write @X-UIPATH-OrganizationUnitId",
  getByJobKey: "* GET /odata/%/UiPath.Server.Configuration.OData.^(jobKey={0}) nlro7fs1000v2 PjobKey >JobTrigger ~Jobs.View $OR.Jobs|.Read @X-UIPATH-OrganizationUnitId",
  getPayload: " GET /api/%/^/{0} nvrv2 TinboxId > @X-UIPATH-OrganizationUnitId",
  getWithWaitEvents: "* GET /odata/%/UiPath.Server.Configuration.OData.^(jobId={0}) nlro7fs1000 PjobId:# >JobTriggerWithWaitEvents ~Jobs.View $OR.Jobs|.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >JobTrigger ~Jobs.View $OR.Jobs|.Read @X-UIPATH-OrganizationUnitId",
}, () => [shapes.JobTrigger, shapes.JobTriggerWithWaitEvents]);

export const Jobs = /* @__PURE__ */ set("Jobs", {
  export: " POST /odata/%/UiPath.Server.Configuration.OData.^ nvo7fs1000 >ExportModel ~Jobs.View $OR.Jobs|.Write @X-UIPATH-OrganizationUnitId",
  restartJob: " POST /odata/%/UiPath.Server.Configuration.OData.^ mvo06 BjobId:# benableAutopilotHealing >Job ~Jobs.Create $OR.Jobs|.Write @X-UIPATH-OrganizationUnitId &",
  resumeJob: " POST /odata/%/UiPath.Server.Configuration.OData.^ mvo06 BjobKey bfpsProperties=FpsProperties binputArguments=InputArguments >Job ~Jobs.Edit $OR.Jobs|.Write @X-UIPATH-OrganizationUnitId &",
  startJobs: "* POST /odata/%/UiPath.Server.Configuration.OData.^ mlo4f BstartInfo:StartProcess >Job !Jobs.Create $OR.Jobs|.Write @X-UIPATH-OrganizationUnitId &",
  stopJob: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# Bstrategy > !Jobs.Edit $OR.Jobs|.Write @X-UIPATH-OrganizationUnitId",
  stopJobs: " POST /odata/%/UiPath.Server.Configuration.OData.^ mn BjobIds:# Bstrategy bbatchExecutionKey > !Jobs.Edit $OR.Jobs|.Write @X-UIPATH-OrganizationUnitId &",
  validateDynamicJob: " POST /odata/%/UiPath.Server.Configuration.OData.^ mvro06 BstartInfo:StartProcess > ~Jobs.Create $OR.Jobs|.Write @X-UIPATH-OrganizationUnitId &",
  validateExistingJob: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ nvro06 Pkey:# > ~Jobs.View $OR.Jobs|.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Job !Jobs.View $OR.Jobs|.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId umandatoryPermissions uatLeastOnePermissions >Job !Jobs.View $OR.Jobs|.Read @X-UIPATH-OrganizationUnitId",
}, () => [shapes.ExportModel, shapes.Job, shapes.StartProcess], fit);

export const Libraries = /* @__PURE__ */ set("Libraries", {
  downloadPackage: " GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nbr Qkey ufeedId > !Libraries.View $OR.Execution|.Read",
  getVersions: "* GET /odata/%/UiPath.Server.Configuration.OData.^(packageId={0}) nlro7fs1000 QpackageId ufeedId >Library !Libraries.View $OR.Execution|.Read",
  uploadPackage: "* POST /odata/%/UiPath.Server.Configuration.OData.^ plo4f Ffile ffile1 ffile2 ffile3 ffile4 ffile5 ffile6 ffile7 ffile8 ffile9 ufeedId > !Libraries.Create $OR.Execution|.Write",
  delete: "delete DELETE /odata/%({0}) nnr Qkey ufeedId > !Libraries.Delete $OR.Execution|.Write",
  list: "*list GET /odata/% nlro7fs1000k'Id usearchTerm ufeedId >Library !Libraries.View $OR.Execution|.Read",
}, () => [shapes.Library]);

export const LicensesNamedUser = /* @__PURE__ */ set("LicensesNamedUser", {
  getLicensesNamedUser: "* GET /odata/%/UiPath.Server.Configuration.OData.^(robotType={0}) nlro7fs1000 QrobotType >LicenseNamedUser !License.View $OR.License|.Read",
}, () => [shapes.LicenseNamedUser]);

export const LicensesRuntime = /* @__PURE__ */ set("LicensesRuntime", {
  getLicensesRuntime: "* GET /odata/%/UiPath.Server.Configuration.OData.^(robotType={0}) nlro7fs1000 QrobotType >LicenseRuntime !License.View $OR.License|.Read",
  toggleEnabled: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Qkey Benabled BbodyKey=key BrobotType > !Machines.Edit $OR.License|.Write",
}, () => [shapes.LicenseRuntime]);

export const Licensing = /* @__PURE__ */ set("Licensing", {
  acquire: " POST /api/%/^ mv bcount:# breference btype > ~ $OR.Administration|.Write",
  release: " PUT /api/%/^ mv bcount:# breference btype > ~ $OR.Administration|.Write",
});

export const Logs = /* @__PURE__ */ set("Logs", {
  post: " POST /api/% wnd Bbody > !Logs.Create $OR.Monitoring|.Write",
  submitLogs: " POST /api/%/^ wn Bbody > !Logs.Create $OR.Monitoring|.Write",
});

export const Machines = /* @__PURE__ */ set("Machines", {
  deleteBulk: " POST /odata/%/UiPath.Server.Configuration.OData.^ mn BmachineIds:# > !Machines.Delete $OR.Machines|.Write",
  getAssignedMachines: "* GET /odata/%/UiPath.Server.Configuration.OData.^(folderId={0}) nlro7fs1000 PfolderId:# urobotId:# >Machine ~Jobs.Create|Machines.View $OR.Machines|.Read",
  getRuntimesForFolder: "* GET /odata/%/UiPath.Server.Configuration.OData.^(folderId={0}) nlro4f PfolderId:# >MachineRuntime ~Jobs.Create|Machines.View $OR.Machines|.Read",
  create: "create POST /odata/% wv Bbody:Machine >Machine !Machines.Create $OR.Machines|.Write &",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Machines.Delete $OR.Machines|.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Machine !Machines.View $OR.Machines|.Read",
  list: "*list GET /odata/% nlro7fs1000kId >ExtendedMachine !Machines.View $OR.Machines|.Read",
  replace: "replace PUT /odata/%({0}) wv?r Pkey:# Bbody:Machine >Machine !Machines.Edit $OR.Machines|.Write &",
  update: "update PATCH /odata/%({0}) wn Pkey:# Bbody:Machine > !Machines.Edit $OR.Machines|.Write &",
}, () => [shapes.ExtendedMachine, shapes.Machine, shapes.MachineRuntime], fit);

export const Maintenance = /* @__PURE__ */ set("Maintenance", {
  end: " POST /api/%/^ nn utenantId > ~ $OR.Administration|.Write",
  get: " GET /api/%/^ nvr utenantId > ~Audit.View $OR.Administration|.Read",
  start: " POST /api/%/^ nn uphase uforce ukillJobs utenantId > ~ $OR.Administration|.Write",
});

export const OrganizationUnits = /* @__PURE__ */ set("OrganizationUnits", {
  getUserIdsForUnit: "* GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nlrdo4f Pkey:# ># ~Units.View+Users.View $OR.Folders|.Read",
  getUsersForUnit: "* GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nlrdo7fs1000 Pkey:# >User ~Units.View+Users.View $OR.Folders|.Read",
  setUsers: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mnd Pkey:# BaddedUserIds:# BremovedUserIds:# > ~Users.Edit $OR.Folders|.Write",
  create: "create POST /odata/% wvd Bbody:OrganizationUnit >OrganizationUnit ~Units.Create $OR.Folders|.Write",
  delete: "delete DELETE /odata/%({0}) nnrd Pkey:# > ~Units.Delete $OR.Folders|.Write",
  get: "get GET /odata/%({0}) nvrdo06 Pkey:# >OrganizationUnit ~Units.View $OR.Folders|.Read",
  list: "*list GET /odata/% nlrdo7fs1000kId >OrganizationUnit ~Units.View $OR.Folders|.Read",
  replace: "replace PUT /odata/%({0}) wv?rd Pkey:# Bbody:OrganizationUnit >OrganizationUnit ~Units.Edit $OR.Folders|.Write",
}, () => [shapes.OrganizationUnit, shapes.User]);

export const PackageFeeds = /* @__PURE__ */ set("PackageFeeds", {
  getFolderFeed: " GET /api/%/^ nvr ufolderId:# > ~ $OR.Execution|.Read",
});

export const Permissions = /* @__PURE__ */ set("Permissions", {
  list: "*list GET /odata/% nlro7fs1000kId >Permission",
}, () => [shapes.Permission]);

export const PersonalWorkspaces = /* @__PURE__ */ set("PersonalWorkspaces", {
  convertToFolder: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# BfolderName > ~Units.Edit",
  getPersonalWorkspace: " GET /odata/%/UiPath.Server.Configuration.OData.^ nvro06 >PersonalWorkspace ~",
  startExploring: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ nn Pkey:# > ~Roles.View+Units.Edit+Users.View",
  stopExploring: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ nn Pkey:# > ~Roles.View+Units.Edit+Users.View",
  list: "*list GET /odata/% nlro7fs1000kId >PersonalWorkspace ~Units.View $OR.Folders|.Read",
}, () => [shapes.PersonalWorkspace]);

export const ProcessSchedules = /* @__PURE__ */ set("ProcessSchedules", {
  activate: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ nn Pkey:# > ~Schedules.Edit $OR.Jobs|.Write @X-UIPATH-OrganizationUnitId",
  getRobotIdsForSchedule: "* GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nlro4f Pkey:# ># !Schedules.View $OR.Jobs|.Read @X-UIPATH-OrganizationUnitId",
  setEnabled: " POST /odata/%/UiPath.Server.Configuration.OData.^ mwro06 benabled bmultistatusEnabled bscheduleIds:# > !Schedules.Edit $OR.Jobs|.Write @X-UIPATH-OrganizationUnitId",
  validateProcessSchedule: " POST /odata/%/UiPath.Server.Configuration.OData.^ mvro06 BprocessSchedule:ProcessSchedule > ~Schedules.Create $OR.Jobs|.Write @X-UIPATH-OrganizationUnitId &",
  create: "create POST /odata/% wv Bbody:ProcessSchedule >ProcessSchedule !Schedules.Create $OR.Jobs|.Write @X-UIPATH-OrganizationUnitId &",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Schedules.Delete $OR.Jobs|.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >ProcessSchedule !Schedules.View $OR.Jobs|.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >ProcessSchedule !Schedules.View $OR.Jobs|.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:ProcessSchedule > !Schedules.Edit $OR.Jobs|.Write @X-UIPATH-OrganizationUnitId &",
}, () => [shapes.ProcessSchedule], fit);

export const Processes = /* @__PURE__ */ set("Processes", {
  downloadPackage: " GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nbr Qkey ufeedId > !Packages.View ~FolderPackages.View+Packages.View $OR.Execution|.Read",
  getArguments: " GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nvro06 Qkey > !Packages.View $OR.Execution|.Read",
  getProcessVersions: "* GET /odata/%/UiPath.Server.Configuration.OData.^(processId={0}) nlro7fs1000 QprocessId ufeedId >Process !Packages.View ~FolderPackages.View+Packages.View $OR.Execution|.Read",
  setArguments: " POST /odata/%/UiPath.Server.Configuration.OData.^ mnr Barguments_=arguments Bkey > !Packages.Edit $OR.Execution|.Write",
  uploadPackage: "* POST /odata/%/UiPath.Server.Configuration.OData.^ plo4f Ffile ffile1 ffile2 ffile3 ffile4 ffile5 ffile6 ffile7 ffile8 ffile9 ufeedId > !Packages.Create ~FolderPackages.Create+Packages.Create $OR.Execution|.Write",
  delete: "delete DELETE /odata/%({0}) nnr Qkey ufeedId > !Packages.Delete ~FolderPackages.Delete+Packages.Delete $OR.Execution|.Write",
  list: "*list GET /odata/% nlro7fs1000k'Id usearchTerm ufeedId >Process !Packages.View ~FolderPackages.View+Packages.View $OR.Execution|.Read",
}, () => [shapes.Process]);

export const QueueDefinitions = /* @__PURE__ */ set("QueueDefinitions", {
  export: " POST /odata/%({0})/UiPathODataSvc.^ nvo7fs1000 Pkey:# >ExportModel ~Queues.View+Transactions.View $OR.Queues|.Write @X-UIPATH-OrganizationUnitId",
  getByKey: " GET /odata/%/UiPath.Server.Configuration.OData.^(identifier={0}) nvro7fs1000v2 Pidentifier >QueueDefinition ~Queues.View $OR.Queues|.Read @X-UIPATH-OrganizationUnitId",
  getFoldersForQueue: " GET /odata/%/UiPath.Server.Configuration.OData.^(id={0}) nvro06 Pid:# >AccessibleFolders ~ $OR.Queues|.Read @X-UIPATH-OrganizationUnitId",
  getJsonSchemaDefinition: " GET /odata/%({0})/UiPathODataSvc.^(jsonSchemaType={1}) nbr Pkey:# QjsonSchemaType > ~Queues.Edit $OR.Queues|.Read @X-UIPATH-OrganizationUnitId",
  getQueuesAcrossFolders: "* GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 uexcludeFolderId:# >QueueDefinition ~ $OR.Queues|.Read @X-UIPATH-OrganizationUnitId",
  reports: " GET /odata/%({0})/UiPathODataSvc.^ nbrdo7fs1000 Pkey:# > !Queues.View+Transactions.View $OR.Queues|.Read @X-UIPATH-OrganizationUnitId",
  shareToFolders: " POST /odata/%/UiPath.Server.Configuration.OData.^ mn bqueueIds=QueueIds:# btoAddFolderIds=ToAddFolderIds:# btoRemoveFolderIds=ToRemoveFolderIds:# > ~ $OR.Queues|.Write @X-UIPATH-OrganizationUnitId",
  create: "create POST /odata/% wv Bbody:QueueDefinition >QueueDefinition !Queues.Create $OR.Queues|.Write @X-UIPATH-OrganizationUnitId &",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Queues.Delete $OR.Queues|.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >QueueDefinition !Queues.View $OR.Queues|.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId umandatoryPermissions uatLeastOnePermissions >QueueDefinition !Queues.View $OR.Queues|.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:QueueDefinition > !Queues.Edit $OR.Queues|.Write @X-UIPATH-OrganizationUnitId &",
}, () => [shapes.AccessibleFolders, shapes.ExportModel, shapes.QueueDefinition], fit);

export const QueueItemComments = /* @__PURE__ */ set("QueueItemComments", {
  getQueueItemCommentsHistory: "* GET /odata/%/UiPath.Server.Configuration.OData.^(queueItemId={0}) nlro7fs1000 PqueueItemId:# >QueueItemComment !Queues.View+Transactions.View $OR.Queues|.Read @X-UIPATH-OrganizationUnitId",
  create: "create POST /odata/% wv Bbody:QueueItemComment >QueueItemComment !Queues.View+Transactions.Edit $OR.Queues|.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Queues.View+Transactions.Edit $OR.Queues|.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >QueueItemComment !Queues.View+Transactions.View $OR.Queues|.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >QueueItemComment !Queues.View+Transactions.View $OR.Queues|.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:QueueItemComment > !Queues.View+Transactions.Edit $OR.Queues|.Write @X-UIPATH-OrganizationUnitId",
}, () => [shapes.QueueItemComment]);

export const QueueItemEvents = /* @__PURE__ */ set("QueueItemEvents", {
  getQueueItemEventsHistory: "* GET /odata/%/UiPath.Server.Configuration.OData.^(queueItemId={0}) nlro7fs1000 PqueueItemId:# >QueueItemEvent !Queues.View+Transactions.View $OR.Queues|.Read @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >QueueItemEvent !Queues.View+Transactions.View $OR.Queues|.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >QueueItemEvent !Queues.View+Transactions.View $OR.Queues|.Read @X-UIPATH-OrganizationUnitId",
}, () => [shapes.QueueItemEvent]);

export const QueueItems = /* @__PURE__ */ set("QueueItems", {
  deleteBulk: " POST /odata/%/UiPathODataSvc.^ mvo06 BqueueItems:LongVersionedEntity >BulkOperationResponseOfInt64 !Queues.View+Transactions.Delete $OR.Queues|.Write @X-UIPATH-OrganizationUnitId",
  getItemLastRetry: " GET /odata/%({0})/UiPath.Server.Configuration.OData.^ nvro7fs1000 Pkey:# >QueueItem ~Queues.View+Transactions.View $OR.Queues|.Read @X-UIPATH-OrganizationUnitId",
  getItemLastRetryByKey: " GET /odata/%/UiPathODataSvc.^(key={0}) nvro7fs1000v2 Pkey >QueueItem ~Queues.View+Transactions.View $OR.Queues|.Read @X-UIPATH-OrganizationUnitId",
  getItemProcessingHistory: "* GET /odata/%({0})/UiPathODataSvc.^ nlro7fs1000 Pkey:# >QueueItem !Queues.View+Transactions.View $OR.Queues|.Read @X-UIPATH-OrganizationUnitId",
  getReviewers: "* GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 >SimpleUser !Queues.View+Transactions.Edit $OR.Queues|.Read @X-UIPATH-OrganizationUnitId",
  setItemReviewStatus: " POST /odata/%/UiPathODataSvc.^ mvo06 BqueueItems:LongVersionedEntity Bstatus >BulkOperationResponseOfInt64 !Queues.View+Transactions.Edit $OR.Queues|.Write @X-UIPATH-OrganizationUnitId",
  setItemReviewer: " POST /odata/%/UiPathODataSvc.^ mvo06 BqueueItems:LongVersionedEntity BuserId:# >BulkOperationResponseOfInt64 !Queues.View+Transactions.Edit $OR.Queues|.Write @X-UIPATH-OrganizationUnitId",
  setTransactionProgress: " POST /odata/%({0})/UiPathODataSvc.^ mnr Pkey:# Bprogress > !Queues.View+Transactions.Edit $OR.Queues|.Write @X-UIPATH-OrganizationUnitId",
  unsetItemReviewer: " POST /odata/%/UiPathODataSvc.^ mvo06 BqueueItems:LongVersionedEntity >BulkOperationResponseOfInt64 !Queues.View+Transactions.Edit $OR.Queues|.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Queues.View+Transactions.Delete $OR.Queues|.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >QueueItem !Queues.View+Transactions.View $OR.Queues|.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs100kId umandatoryPermissions uatLeastOnePermissions >QueueItem !Queues.View+Transactions.View $OR.Queues|.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody > ~Queues.Edit+Transactions.Edit $OR.Queues|.Write @X-UIPATH-OrganizationUnitId &",
}, () => [shapes.BulkOperationResponseOfInt64, shapes.LongVersionedEntity, shapes.QueueItem, shapes.SimpleUser], fit);

export const QueueProcessingRecords = /* @__PURE__ */ set("QueueProcessingRecords", {
  retrieveLastDaysProcessingRecords: "* GET /odata/%/UiPathODataSvc.^(daysNo={0},queueDefinitionId={1}) nlro4f PdaysNo PqueueDefinitionId:# >QueueProcessingRecord !Queues.View+Transactions.View $OR.Queues|.Read @X-UIPATH-OrganizationUnitId",
  retrieveQueuesProcessingStatus: "* GET /odata/%/UiPathODataSvc.^ nlro7fs1000 >QueueProcessingStatus !Queues.View $OR.Queues|.Read @X-UIPATH-OrganizationUnitId",
}, () => [shapes.QueueProcessingRecord, shapes.QueueProcessingStatus]);

export const QueueRetention = /* @__PURE__ */ set("QueueRetention", {
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > ~Queues.Edit $OR.Queues|.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# uretentionType >QueueRetentionSetting ~Queues.View $OR.Queues|.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kQueueDefinitionId >QueueRetentionSetting ~Queues.View $OR.Queues|.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:QueueRetentionSetting > ~Queues.Edit $OR.Queues|.Write @X-UIPATH-OrganizationUnitId &",
}, () => [shapes.QueueRetentionSetting], fit);

export const Queues = /* @__PURE__ */ set("Queues", {
  addQueueItem: " POST /odata/%/UiPathODataSvc.^ mvo06 BitemData >QueueItem !Queues.View+Transactions.Create $OR.Queues|.Write @X-UIPATH-OrganizationUnitId &",
  bulkAddQueueItems: " POST /odata/%/UiPathODataSvc.^ mvo06 BcommitType BqueueName bqueueItems > !Queues.View+Transactions.Create $OR.Queues|.Write @X-UIPATH-OrganizationUnitId &",
  setTransactionResult: " POST /odata/%({0})/UiPathODataSvc.^ mn Pkey:# BtransactionResult > !Queues.View+Transactions.Edit $OR.Queues|.Write @X-UIPATH-OrganizationUnitId &",
  startTransaction: " POST /odata/%/UiPathODataSvc.^ mv?o06 BtransactionData >QueueItem !Queues.View+Transactions.Create+Transactions.Edit+Transactions.View $OR.Queues|.Write @X-UIPATH-OrganizationUnitId &",
}, () => [shapes.QueueItem], fit);

export const ReleaseRetention = /* @__PURE__ */ set("ReleaseRetention", {
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > ~Processes.Edit $OR.Execution|.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# uretentionType >ReleaseRetentionSetting ~Processes.View $OR.Execution|.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kReleaseId >ReleaseRetentionSetting ~Processes.View $OR.Execution|.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:ReleaseRetentionSetting > ~Processes.Edit $OR.Execution|.Write @X-UIPATH-OrganizationUnitId &",
}, () => [shapes.ReleaseRetentionSetting], fit);

export const Releases = /* @__PURE__ */ set("Releases", {
  deleteByKey: " DELETE /api/%/^ nnr ukey > ~Processes.Delete $OR.Execution|.Write",
  rollbackToPreviousReleaseVersion: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ nwo06 Pkey:# umergePackageTags ># !Processes.Edit $OR.Execution|.Write @X-UIPATH-OrganizationUnitId",
  rollbackToPreviousReleaseVersionByKey: " POST /odata/%/UiPath.Server.Configuration.OData.^(identifier={0}) nwv2 Pidentifier umergePackageTags > ~Processes.Edit $OR.Execution|.Write @X-UIPATH-OrganizationUnitId",
  updateByKey: " POST /odata/%/UiPath.Server.Configuration.OData.^ mn BreleaseKey=ReleaseKey bentryPointPath=EntryPointPath binputArgs=InputArgs bprocessVersion=ProcessVersion > ~Processes.Edit $OR.Execution|.Write @X-UIPATH-OrganizationUnitId",
  updateToLatestPackageVersion: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ nwo06 Pkey:# umergePackageTags ># !Processes.Edit $OR.Execution|.Write @X-UIPATH-OrganizationUnitId",
  updateToLatestPackageVersionBulk: " POST /odata/%/UiPath.Server.Configuration.OData.^ mvo06 BreleaseIds:# bmergePackageTags >BulkOperationResponseOfInt64 !Processes.Edit $OR.Execution|.Write @X-UIPATH-OrganizationUnitId",
  updateToLatestPackageVersionBulkByKey: " POST /odata/%/UiPath.Server.Configuration.OData.^ mvo06v2 BreleaseKeys bmergePackageTags > ~Processes.Edit $OR.Execution|.Write @X-UIPATH-OrganizationUnitId",
  updateToLatestPackageVersionByKey: " POST /odata/%/UiPath.Server.Configuration.OData.^(identifier={0}) nwv2 Pidentifier umergePackageTags > ~Processes.Edit $OR.Execution|.Write @X-UIPATH-OrganizationUnitId",
  updateToSpecificPackageVersion: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mwo06 Pkey:# BpackageVersion ># !Processes.Edit $OR.Execution|.Write @X-UIPATH-OrganizationUnitId",
  updateToSpecificPackageVersionByKey: " POST /odata/%/UiPath.Server.Configuration.OData.^(identifier={0}) mwv2 Pidentifier BpackageVersion > ~Processes.Edit $OR.Execution|.Write @X-UIPATH-OrganizationUnitId",
  create: "create POST /odata/% wv Bbody:Release >Release !Processes.Create ~Processes.Create+RemoteControl.Create $OR.Execution|.Write @X-UIPATH-OrganizationUnitId &",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Processes.Delete $OR.Execution|.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Release !Processes.View $OR.Execution|.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId umandatoryPermissions uatLeastOnePermissions >Release !Processes.View $OR.Execution|.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wv?r Pkey:# Bbody:Release >Release !Processes.Edit ~Processes.Edit+RemoteControl.Create $OR.Execution|.Write @X-UIPATH-OrganizationUnitId &",
  update: "update PATCH /odata/%({0}) wn Pkey:# Bbody:Release > !Processes.Edit ~Processes.Edit+RemoteControl.Create $OR.Execution|.Write @X-UIPATH-OrganizationUnitId &",
}, () => [shapes.BulkOperationResponseOfInt64, shapes.Release], fit);

export const RobotLogs = /* @__PURE__ */ set("RobotLogs", {
  export: " POST /odata/%/UiPath.Server.Configuration.OData.^ nvo7fs1000 >ExportModel ~Logs.View $OR.Monitoring|.Write @X-UIPATH-OrganizationUnitId",
  getTotalCount: " GET /odata/%/UiPath.Server.Configuration.OData.^ nwro7fs1000 ># !Logs.View $OR.Monitoring|.Read @X-UIPATH-OrganizationUnitId",
  reports: " GET /odata/%/UiPath.Server.Configuration.OData.^ nbrdo7fs1000 ufileNameSubject > !Logs.View $OR.Monitoring|.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >Log !Logs.View $OR.Monitoring|.Read @X-UIPATH-OrganizationUnitId",
}, () => [shapes.ExportModel, shapes.Log]);

export const Robots = /* @__PURE__ */ set("Robots", {
  convertToFloating: " POST /odata/%/UiPath.Server.Configuration.OData.^ mn BrobotId:# > !Robots.Edit $OR.Robots|.Write @X-UIPATH-OrganizationUnitId",
  deleteBulk: " POST /odata/%/UiPath.Server.Configuration.OData.^ mn BrobotIds:# > !Robots.Delete $OR.Robots|.Write @X-UIPATH-OrganizationUnitId",
  findAllAcrossFolders: "* GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 >ExtendedRobot ~Machines.Create|Machines.Edit|Robots.View|Users.View $OR.Robots|.Read @X-UIPATH-OrganizationUnitId",
  getConfiguredRobots: "* GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 >ExtendedRobot ~Robots.View+Users.View $OR.Robots|.Read @X-UIPATH-OrganizationUnitId",
  getFolderRobots: "* GET /odata/%/UiPath.Server.Configuration.OData.^(folderId={0},machineId={1}) nlro7fs1000 PfolderId:# PmachineId:# >ExtendedRobot ~Jobs.Create|SubFolders.View|Units.View $OR.Robots|.Read @X-UIPATH-OrganizationUnitId",
  getMachineNameToLicenseKeyMappings: "* GET /odata/%/UiPath.Server.Configuration.OData.^ nlro4f > !Machines.View+Robots.Create $OR.Robots|.Read @X-UIPATH-OrganizationUnitId",
  getRobotsForProcess: "* GET /odata/%/UiPath.Server.Configuration.OData.^(processId={0}) nlro7fs1000 QprocessId >Robot !Environments.View+Processes.View+Robots.View $OR.Robots|.Read @X-UIPATH-OrganizationUnitId",
  getRobotsFromFolder: "* GET /odata/%/UiPath.Server.Configuration.OData.^(folderId={0}) nlro7fs1000 PfolderId:# umachineId:# >RobotsFromFolderModel ~Jobs.Create|SubFolders.View|Units.View|Users.View $OR.Robots|.Read @X-UIPATH-OrganizationUnitId",
  getUsernames: "* GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 > !Robots.View $OR.Robots|.Read @X-UIPATH-OrganizationUnitId",
  toggleEnabledStatus: " POST /odata/%/UiPath.Server.Configuration.OData.^ mn Benabled BrobotIds:# > ~Robots.Edit $OR.Robots|.Write @X-UIPATH-OrganizationUnitId",
  create: "create POST /odata/% wv Bbody:Robot >Robot !Robots.Create ~Machines.View+Robots.Create $OR.Robots|.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Robots.Delete $OR.Robots|.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Robot !Robots.View $OR.Robots|.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >Robot !Robots.View $OR.Robots|.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:Robot > !Robots.Edit $OR.Robots|.Write @X-UIPATH-OrganizationUnitId",
  update: "update PATCH /odata/%({0}) wn Pkey:# Bbody:Robot > !Robots.Edit $OR.Robots|.Write @X-UIPATH-OrganizationUnitId",
}, () => [shapes.ExtendedRobot, shapes.Robot, shapes.RobotsFromFolderModel]);

export const Roles = /* @__PURE__ */ set("Roles", {
  getUserIdsForRole: "* GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nlro4f Pkey ># !Roles.View|Users.View $OR.Users|.Read",
  getUsersForRole: "* GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nlro7fs1000 Pkey >User !Roles.View+Users.View $OR.Users|.Read",
  setUsers: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey BaddedUserIds:# BremovedUserIds:# > !Users.Edit ~Roles.Edit+Users.View $OR.Users|.Write",
  create: "create POST /odata/% wv Bbody:Role >Role !Roles.Create $OR.Users|.Write &",
  delete: "delete DELETE /odata/%({0}) nnr Pkey > !Roles.Delete $OR.Users|.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey >Role !Roles.View $OR.Users|.Read",
  list: "*list GET /odata/% nlro7fs1000kId >Role !Roles.View ~Roles.View|SubFolders.Edit|Units.Edit $OR.Users|.Read",
  replace: "replace PUT /odata/%({0}) wnr Pkey Bbody:Role > !Roles.Edit $OR.Users|.Write &",
}, () => [shapes.Role, shapes.User], fit);

export const Sessions = /* @__PURE__ */ set("Sessions", {
  deleteInactiveUnattendedSessions: " POST /odata/%/UiPath.Server.Configuration.OData.^ mn BsessionIds:# > ~Robots.Delete $OR.Robots|.Write",
  getGlobalSessions: "* GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 >Session ~Robots.View+Users.View $OR.Robots|.Read",
  getMachineSessionRuntimes: "* GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 uruntimeType >MachineSessionRuntime ~Machines.View $OR.Robots|.Read",
  getMachineSessionRuntimesByFolderId: "* GET /odata/%/UiPath.Server.Configuration.OData.^(folderId={0}) nlro7fs1000 PfolderId:# urobotId:# uruntimeType >MachineSessionRuntime ~Jobs.Create|Machines.View $OR.Robots|.Read",
  getMachineSessions: "* GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nlro7fs1000 Pkey:# >MachineSession ~Machines.View $OR.Robots|.Read",
  getUsernames: "* GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 > ~Robots.View|Users.View $OR.Robots|.Read",
  setMaintenanceMode: " POST /odata/%/UiPath.Server.Configuration.OData.^ mn bmaintenanceMode=MaintenanceMode bsessionId=SessionId:# bstopJobsStrategy=StopJobsStrategy > ~Robots.Edit $OR.Robots|.Write",
  toggleMachineSessionDebugMode: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# Benabled bminutes > ~Robots.Edit $OR.Robots|.Write",
  list: "*list GET /odata/% nlro7fs1000kId >Session !Robots.View $OR.Robots|.Read @X-UIPATH-OrganizationUnitId",
}, () => [shapes.MachineSession, shapes.MachineSessionRuntime, shapes.Session]);

export const SettingsSet = /* @__PURE__ */ set("Settings", {
  activateLicenseOffline: " POST /odata/%/UiPath.Server.Configuration.OData.^ pn Ffile > ~License.Create|License.Edit $OR.Settings|.Write",
  activateLicenseOnline: " POST /odata/%/UiPath.Server.Configuration.OData.^ mn Benvironment BlicenseKey bemail > ~License.Create|License.Edit $OR.Settings|.Write",
  deactivateLicenseOnline: " POST /odata/%/UiPath.Server.Configuration.OData.^ nn > ~License.Delete $OR.Settings|.Write",
  deleteBulk: " POST /odata/%/UiPath.Server.Configuration.OData.^ mn BsettingNames > ~Settings.Delete $OR.Settings|.Write",
  deleteLicense: " POST /odata/%/UiPath.Server.Configuration.OData.^ nn > !License.Delete $OR.Settings|.Write",
  getActivitySettings: " GET /odata/%/UiPath.Server.Configuration.OData.^ nvro06 > ~ $OR.Settings|.Read",
  getAuthenticationSettings: " GET /odata/%/UiPath.Server.Configuration.OData.^ nvro06 > $OR.Settings|.Read",
  getCalendar: " GET /odata/%/UiPath.Server.Configuration.OData.^ nvrdo06 > ~Settings.View $OR.Settings|.Read",
  getConnectionString: " GET /odata/%/UiPath.Server.Configuration.OData.^ nwro06v1 > ~Settings.View $OR.Settings|.Read",
  getDeactivateLicenseOffline: " POST /odata/%/UiPath.Server.Configuration.OData.^ nwo06 > ~License.Delete $OR.Settings|.Write",
  getExecutionSettingsConfiguration: " GET /odata/%/UiPath.Server.Configuration.OData.^(scope={0}) nvro06 Pscope > !Robots.Create|Robots.Edit|Settings.Edit $OR.Settings|.Read",
  getLanguages: " GET /odata/%/UiPath.Server.Configuration.OData.^ nvro06 > $OR.Settings|.Read",
  getLicense: " GET /odata/%/UiPath.Server.Configuration.OData.^ nvro06 >License ! $OR.Settings|.Read",
  getLicenseOffline: " POST /odata/%/UiPath.Server.Configuration.OData.^ mwo06 Benvironment BlicenseKey bemail > ~License.Create|License.Edit $OR.Settings|.Write",
  getSecureStoreConfiguration: "* GET /odata/%/UiPath.Server.Configuration.OData.^(storeTypeName={0}) nlro4f QstoreTypeName uproxyId:# > ~Settings.View $OR.Settings|.Read",
  getTimezones: " GET /odata/%/UiPath.Server.Configuration.OData.^ nvro06 > $OR.Settings|.Read",
  getUpdateSettings: " GET /odata/%/UiPath.Server.Configuration.OData.^ nvro06 > $OR.Settings|.Read",
  getWebSettings: " GET /odata/%/UiPath.Server.Configuration.OData.^ nvro06 > ! $OR.Settings|.Read",
  setCalendar: " POST /odata/%/UiPath.Server.Configuration.OData.^ wnrd Bbody > ~Settings.Edit $OR.Settings|.Write",
  updateBulk: " POST /odata/%/UiPath.Server.Configuration.OData.^ mnr Bsettings > !Settings.Edit $OR.Settings|.Write",
  updateLicenseOnline: " POST /odata/%/UiPath.Server.Configuration.OData.^ nn > ~License.Edit $OR.Settings|.Write",
  updateUserSetting: " POST /odata/%/UiPath.Server.Configuration.OData.^ mv?ro06 Bsetting > ~ $OR.Settings|.Write",
  uploadLicense: " POST /odata/%/UiPath.Server.Configuration.OData.^ pn Ffile > !License.Create|License.Edit $OR.Settings|.Write",
  verifySmtpSetting: " POST /odata/%/UiPath.Server.Configuration.OData.^ mn BsendTo bsmtpSettingModel > ~Settings.Edit $OR.Settings|.Write",
  get: "get GET /odata/%({0}) nwro4f Qkey > !Settings.View $OR.Settings|.Read",
  list: "*list GET /odata/% nlro7fs1000k'Id > !Settings.View $OR.Settings|.Read",
  replace: "replace PUT /odata/%({0}) wv?r Qkey Bbody > !Settings.Edit $OR.Settings|.Write",
}, () => [shapes.License]);

export const Stats = /* @__PURE__ */ set("Stats", {
  getConsumptionLicenseStats: " GET /api/%/^ nar utenantId udays >ConsumptionLicenseStatsModel ~License.View $OR.Monitoring|.Read",
  getCountStats: " GET /api/%/^ nar >CountStats ~ $OR.Monitoring|.Read",
  getJobsStats: " GET /api/%/^ nar >CountStats !Jobs.View $OR.Monitoring|.Read",
  getLicenseStats: " GET /api/%/^ nar utenantId udays >LicenseStatsModel ~License.View $OR.Monitoring|.Read",
  getSessionsStats: " GET /api/%/^ nar >CountStats !Robots.View $OR.Monitoring|.Read",
}, () => [shapes.ConsumptionLicenseStatsModel, shapes.CountStats, shapes.LicenseStatsModel]);

export const Status = /* @__PURE__ */ set("Status", {
  get: " GET /api/%/^ nnr >",
  verifyHostAvailibility: " GET /api/%/^ nvr uurl > ~Webhooks.Create|Webhooks.Edit",
});

export const TaskActivities = /* @__PURE__ */ set("TaskActivities", {
  getByTaskId: "* GET /odata/%/UiPath.Server.Configuration.OData.^(taskId={0}) nlro7fs1000 PtaskId:# >TaskActivity ~Tasks.View $OR.Tasks|.Read @X-UIPATH-OrganizationUnitId",
}, () => [shapes.TaskActivity]);

export const TaskCatalogs = /* @__PURE__ */ set("TaskCatalogs", {
  createTaskCatalog: " POST /odata/%/UiPath.Server.Configuration.OData.^ mvo06 Bname=Name bdescription=Description bencrypted=Encrypted btags=Tags bretentionAction=RetentionAction bretentionBucketId=RetentionBucketId:# bretentionPeriod=RetentionPeriod >TaskCatalog !TaskCatalogs.Create $OR.Tasks|.Write @X-UIPATH-OrganizationUnitId &",
  getFoldersForTaskCatalog: " GET /odata/%/UiPath.Server.Configuration.OData.^(id={0}) nvro06 Pid:# >AccessibleFolders ~ $OR.Tasks|.Read @X-UIPATH-OrganizationUnitId",
  getTaskCatalogExtendedDetails: " GET /odata/%/UiPath.Server.Configuration.OData.^(taskCatalogId={0}) nvro06 PtaskCatalogId:# >TaskCatalogExtendedDetails ~ $OR.Tasks|.Read @X-UIPATH-OrganizationUnitId",
  getTaskCatalogsFromFoldersWithPermissions: "* GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 umandatoryPermissions uexcludeFolderId:# udistinctBySelect >TaskCatalog ~ $OR.Tasks|.Read @X-UIPATH-OrganizationUnitId",
  shareToFolders: " POST /odata/%/UiPath.Server.Configuration.OData.^ mn btaskCatalogIds=TaskCatalogIds:# btoAddFolderIds=ToAddFolderIds:# btoRemoveFolderIds=ToRemoveFolderIds:# > ~ $OR.Tasks|.Write @X-UIPATH-OrganizationUnitId",
  updateTaskCatalog: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mnr Pkey:# Bname=Name bdescription=Description bencrypted=Encrypted btags=Tags bretentionAction=RetentionAction bretentionBucketId=RetentionBucketId:# bretentionPeriod=RetentionPeriod > !TaskCatalogs.Edit $OR.Tasks|.Write @X-UIPATH-OrganizationUnitId &",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > ~TaskCatalogs.Delete $OR.Tasks|.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >TaskCatalog !TaskCatalogs.View $OR.Tasks|.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >TaskCatalog !TaskCatalogs.View $OR.Tasks|.Read @X-UIPATH-OrganizationUnitId",
}, () => [shapes.AccessibleFolders, shapes.TaskCatalog, shapes.TaskCatalogExtendedDetails], fit);

export const TaskDefinitions = /* @__PURE__ */ set("TaskDefinitions", {
  createTaskDefinition: " POST /odata/%/UiPath.Server.Configuration.OData.^ mvo06 bdescription=Description bname=Name bproperties=Properties >TaskDefinition ~ActionDesign.Create $OR.Tasks|.Write",
  getTaskDefinitionVersions: " GET /odata/%/UiPath.Server.Configuration.OData.^(id={0}) nvro06 Pid:# > ~ActionDesign.View $OR.Tasks|.Read",
  updateTaskDefinition: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# bdescription=Description bname=Name bproperties=Properties > ~ActionDesign.Edit $OR.Tasks|.Write",
  delete: "delete DELETE /odata/%({0}) nnrv2 Pkey:# utaskDefinitionVersion:# > ~ActionDesign.Delete $OR.Tasks|.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >TaskDefinition ~ActionDesign.View $OR.Tasks|.Read",
  list: "*list GET /odata/% nlro7fs1000kId >TaskDefinition ~ActionDesign.View $OR.Tasks|.Read",
}, () => [shapes.TaskDefinition]);

export const TaskForms = /* @__PURE__ */ set("TaskForms", {
  bulkCompleteTasks: " POST /forms/%/^ ma Baction Bdata BtaskIds:# bnoteText bpriority btaskCatalogId:# btitle bunsetTaskCatalog >BulkOperationErrorResponse ~Tasks.Edit $OR.Tasks|.Write @X-UIPATH-OrganizationUnitId",
  bulkUpdateTasks: " PUT /forms/%/^ ma Bdata BtaskIds:# bnoteText bpriority btaskCatalogId:# btitle bunsetTaskCatalog >BulkOperationErrorResponse ~Tasks.Edit $OR.Tasks|.Write @X-UIPATH-OrganizationUnitId",
  completeTask: " POST /forms/%/^ mn BtaskId:# baction bdata > !Tasks.Edit $OR.Tasks|.Write @X-UIPATH-OrganizationUnitId",
  createFormTask: " POST /forms/%/^ mv Btitle bbulkFormLayoutId:# bdata bexternalTag bformLayout bformLayoutId:# bpriority btags btaskCatalogName bparentOperationId btaskSource >TaskData !Tasks.Create $OR.Tasks|.Write @X-UIPATH-OrganizationUnitId &",
  getTaskDataById: " GET /forms/%/^ nvr utaskId:# >TaskData !Tasks.View $OR.Tasks|.Read @X-UIPATH-OrganizationUnitId",
  getTaskFormById: " GET /forms/%/^ nvr utaskId:# uexpandOnFormLayout >TaskForm !Tasks.View $OR.Tasks|.Read @X-UIPATH-OrganizationUnitId",
  saveAndReassignTask: " POST /forms/%/^ mn btaskId=TaskId:# buserId=UserId:# buserNameOrEmail=UserNameOrEmail bdata=Data bnoteText=NoteText bsaveData=SaveData bassigneeNamesOrEmails=AssigneeNamesOrEmails bassigneeUserIds=AssigneeUserIds:# bassignmentCriteria=AssignmentCriteria > ~Tasks.Edit $OR.Tasks|.Write @X-UIPATH-OrganizationUnitId &",
  saveTaskData: " PUT /forms/%/^ mnr Bdata BtaskId:# > ~Tasks.Edit $OR.Tasks|.Write @X-UIPATH-OrganizationUnitId",
}, () => [shapes.BulkOperationErrorResponse, shapes.TaskData, shapes.TaskForm], fit);

export const TaskNotes = /* @__PURE__ */ set("TaskNotes", {
  createTaskNote: " POST /odata/%/UiPath.Server.Configuration.OData.^ mvo06 Btext=Text btaskId=TaskId:# >TaskNote ~Tasks.Edit $OR.Tasks|.Write @X-UIPATH-OrganizationUnitId",
  getByTaskId: "* GET /odata/%/UiPath.Server.Configuration.OData.^(taskId={0}) nlro7fs1000 PtaskId:# >TaskNote ~Tasks.View $OR.Tasks|.Read @X-UIPATH-OrganizationUnitId",
}, () => [shapes.TaskNote]);

export const TaskRetention = /* @__PURE__ */ set("TaskRetention", {
  delete: "delete DELETE /odata/%({0}) nnrv2 Pkey:# > ~TaskCatalogs.Delete $OR.Execution|.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06v2 Pkey:# >TaskRetentionSetting ~TaskCatalogs.View $OR.Execution|.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000v2kTaskCatalogId >TaskRetentionSetting ~TaskCatalogs.View $OR.Execution|.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wnrv2 Pkey:# Bbody:TaskRetentionSetting > ~TaskCatalogs.Edit $OR.Execution|.Write @X-UIPATH-OrganizationUnitId",
}, () => [shapes.TaskRetentionSetting]);

export const Tasks = /* @__PURE__ */ set("Tasks", {
  assignTasks: "* POST /odata/%/UiPath.Server.Configuration.OData.^ mlo4f BtaskAssignments:TaskAssignmentRequest >TaskOperationErrorResponse !Tasks.Edit+Tasks.View ~ $OR.Tasks|.Write @X-UIPATH-OrganizationUnitId &",
  deleteTasks: "* POST /odata/%/UiPath.Server.Configuration.OData.^ mlo4f BtaskIds:# >TaskOperationErrorResponse ~ $OR.Tasks|.Write @X-UIPATH-OrganizationUnitId",
  editTaskMetadata: " POST /odata/%/UiPath.Server.Configuration.OData.^ mn BtaskId=TaskId:# bnoteText=NoteText bpriority=Priority btaskCatalogId=TaskCatalogId:# btitle=Title bunsetTaskCatalog=UnsetTaskCatalog > ~ $OR.Tasks|.Write @X-UIPATH-OrganizationUnitId",
  getByKey: " GET /odata/%/UiPath.Server.Configuration.OData.^(identifier={0}) nvro7fs1000v2 Pidentifier >Task ~ $OR.Tasks|.Read @X-UIPATH-OrganizationUnitId",
  getTaskPermissions: "* GET /odata/%/UiPath.Server.Configuration.OData.^ nlro4f >Permission ~ $OR.Tasks|.Read @X-UIPATH-OrganizationUnitId",
  getTaskUsers: "* GET /odata/%/UiPath.Server.Configuration.OData.^(organizationUnitId={0}) nlro7fs1000 PorganizationUnitId:# >UserLoginInfo !TaskAssignment.Create+Tasks.Edit+Tasks.View ~Tasks.Edit+Tasks.View $OR.Tasks|.Read @X-UIPATH-OrganizationUnitId",
  getTasksAcrossFolders: "* GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 uevent >Task ~ $OR.Tasks|.Read @X-UIPATH-OrganizationUnitId",
  getTasksAcrossFoldersForAdmin: "* GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 uevent >Task ~ $OR.Tasks|.Read @X-UIPATH-OrganizationUnitId",
  reassignTasks: "* POST /odata/%/UiPath.Server.Configuration.OData.^ mlo4f BtaskAssignments:TaskAssignmentRequest >TaskOperationErrorResponse !TaskAssignment.Create+Tasks.Edit+Tasks.View ~ $OR.Tasks|.Write @X-UIPATH-OrganizationUnitId &",
  unassignTasks: "* POST /odata/%/UiPath.Server.Configuration.OData.^ mlo4f BtaskIds:# >TaskOperationErrorResponse !Tasks.Edit+Tasks.View ~ $OR.Tasks|.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Task !Tasks.View ~ $OR.Tasks|.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >Task !Tasks.View ~ $OR.Tasks|.Read @X-UIPATH-OrganizationUnitId",
}, () => [shapes.Permission, shapes.Task, shapes.TaskAssignmentRequest, shapes.TaskOperationErrorResponse, shapes.UserLoginInfo], fit);

export const Tenants = /* @__PURE__ */ set("Tenants", {
  setActive: " POST /odata/%/UiPath.Server.Configuration.OData.^ mnrv1 bactive btenantIds > ~ $OR.Administration|.Write",
  create: "create POST /odata/% wvv1 Bbody:Tenant >Tenant ~ $OR.Administration|.Write &",
  delete: "delete DELETE /odata/%({0}) nnrv1 Pkey > ~ $OR.Administration|.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey >Tenant ~ $OR.Administration|.Read",
  list: "*list GET /odata/% nlro7fs1000kId uskipLastLoginTime >Tenant ~ $OR.Administration|.Read",
  update: "update PATCH /odata/%({0}) wnv1 Pkey Bbody:Tenant > ~ $OR.Administration|.Write &",
}, () => [shapes.Tenant], fit);

export const TestAutomation = /* @__PURE__ */ set("TestAutomation", {
  cancelTestCaseExecution: " POST /api/%/^ nn utestCaseExecutionId:# > !TestSetExecutions.Edit $OR.TestSetExecutions|.Write @X-UIPATH-OrganizationUnitId",
  cancelTestSetExecution: " POST /api/%/^ nn utestSetExecutionId:# > !TestSetExecutions.Edit $OR.TestSetExecutions|.Write @X-UIPATH-OrganizationUnitId",
  createTestSetForReleaseVersion: " POST /api/%/^ mv BreleaseId:# BversionNumber benableCoverage btestCaseUniqueIds bmaskBuildVersion ># !TestSets.Create $OR.TestSets|.Write @X-UIPATH-OrganizationUnitId &",
  getAssertionScreenshot: " GET /api/%/^ nbr utestCaseAssertionId:# > !TestSetExecutions.View $OR.TestSetExecutions|.Read @X-UIPATH-OrganizationUnitId",
  getPackageInfoByTestCaseUniqueId: " GET /api/%/^ nvr utestCaseUniqueId upackageIdentifier > ~ $OR.Execution|.Read",
  getReleasesForPackageVersion: " GET /api/%/^ nar upackageIdentifier uversion umandatoryPermissions uatLeastOnePermissions >TestReleaseVersion ~Processes.View $OR.Execution|.Read @X-UIPATH-OrganizationUnitId",
  getTestCaseExecutionAttachment: " GET /api/%/^ nbr utestCaseExecutionAttachmentId:# > ~TestSetExecutions.View $OR.TestSetExecutions|.Read @X-UIPATH-OrganizationUnitId",
  getTestCaseExecutionAttachments: " POST /api/%/^ mar bjobKey btags btestCaseExecutionId:# >TestCaseExecutionAttachment ~TestSetExecutions.View $OR.TestSetExecutions|.Write @X-UIPATH-OrganizationUnitId",
  getTestSetExecutionAttachment: " GET /api/%/^ nbr utestSetExecutionAttachmentId:# > ~TestSetExecutions.View $OR.TestSetExecutions|.Read @X-UIPATH-OrganizationUnitId",
  getTestSetExecutionAttachments: " POST /api/%/^ mar bbatchExecutionKey btags btestSetExecutionId:# >TestSetExecutionAttachment ~TestSetExecutions.View $OR.TestSetExecutions|.Write @X-UIPATH-OrganizationUnitId",
  reexecuteTestCases: " POST /api/%/^ ma BtestCaseExecutions:TestCaseExecutionArguments benforceExecutionOrder bmachineId:# bmachineSessionId:# brobotId:# bruntimeType >TestCaseExecution ~TestSetExecutions.Create $OR.TestSetExecutions|.Write @X-UIPATH-OrganizationUnitId",
  startTestSetExecution: " POST /api/%/^ nv utestSetId:# utestSetKey utriggerType ># !TestSetExecutions.Create $OR.TestSetExecutions|.Write @X-UIPATH-OrganizationUnitId",
  startTestSetExecutionWithOptions: " POST /api/%/^ mv bbatchExecutionKey benforceExecutionOrder bexecuteOnlySpecifiedTestCases bmachineId:# bmachineSessionId:# brobotId:# bruntimeType btestCases btriggerType utestSetId:# utestSetKey bremoteControlAccess ># ~TestSetExecutions.Create $OR.TestSetExecutions|.Write @X-UIPATH-OrganizationUnitId &",
}, () => [shapes.TestCaseExecution, shapes.TestCaseExecutionArguments, shapes.TestCaseExecutionAttachment, shapes.TestReleaseVersion, shapes.TestSetExecutionAttachment], fit);

export const TestCaseDefinitions = /* @__PURE__ */ set("TestCaseDefinitions", {
  list: "*list GET /odata/% nlro7fs1000kId udistinctByUniqueIdAndPackageIdentifier >TestCaseDefinition !TestSets.View $OR.TestSets|.Read",
}, () => [shapes.TestCaseDefinition]);

export const TestCaseExecutions = /* @__PURE__ */ set("TestCaseExecutions", {
  get: "get GET /odata/%({0}) nvro06 Pkey:# >TestCaseExecution !TestSetExecutions.View $OR.TestSetExecutions|.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >TestCaseExecution !TestSetExecutions.View $OR.TestSetExecutions|.Read @X-UIPATH-OrganizationUnitId",
}, () => [shapes.TestCaseExecution]);

export const TestDataQueueActions = /* @__PURE__ */ set("TestDataQueueActions", {
  addItem: " POST /api/%/^ mv BqueueName bcontent >TestDataQueueItem ~TestDataQueueItems.Create $OR.TestDataQueues|.Write @X-UIPATH-OrganizationUnitId",
  bulkAddItems: " POST /api/%/^ mv Bitems BqueueName > ~TestDataQueueItems.Create $OR.TestDataQueues|.Write @X-UIPATH-OrganizationUnitId",
  deleteAllItems: " DELETE /api/%/^ nn uqueueName > ~TestDataQueueItems.Delete $OR.TestDataQueues|.Write @X-UIPATH-OrganizationUnitId",
  deleteItems: " DELETE /api/%/^ wnr Bbody:# > ~TestDataQueueItems.Delete $OR.TestDataQueues|.Write @X-UIPATH-OrganizationUnitId",
  getNextItem: " POST /api/%/^ mv? BqueueName BsetConsumed >TestDataQueueItem ~TestDataQueueItems.View $OR.TestDataQueues|.Write @X-UIPATH-OrganizationUnitId",
  setAllItemsConsumed: " POST /api/%/^ mn BisConsumed BqueueName > ~TestDataQueueItems.Edit $OR.TestDataQueues|.Write @X-UIPATH-OrganizationUnitId",
  setItemsConsumed: " POST /api/%/^ mnr BisConsumed BitemIds:# > ~TestDataQueueItems.Edit $OR.TestDataQueues|.Write @X-UIPATH-OrganizationUnitId",
}, () => [shapes.TestDataQueueItem]);

export const TestDataQueueItems = /* @__PURE__ */ set("TestDataQueueItems", {
  get: "get GET /odata/%({0}) nvro06 Pkey:# >TestDataQueueItemOData ~TestDataQueueItems.View $OR.TestDataQueues|.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >TestDataQueueItemOData ~TestDataQueueItems.View $OR.TestDataQueues|.Read @X-UIPATH-OrganizationUnitId",
}, () => [shapes.TestDataQueueItemOData]);

export const TestDataQueues = /* @__PURE__ */ set("TestDataQueues", {
  create: "create POST /odata/% wv Bbody:TestDataQueue >TestDataQueue ~TestDataQueues.Create $OR.TestDataQueues|.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > ~TestDataQueues.Delete $OR.TestDataQueues|.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >TestDataQueue ~TestDataQueues.View $OR.TestDataQueues|.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >TestDataQueue ~TestDataQueues.View $OR.TestDataQueues|.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wvr Pkey:# Bbody:TestDataQueue >TestDataQueue ~TestDataQueues.Edit $OR.TestDataQueues|.Write @X-UIPATH-OrganizationUnitId",
}, () => [shapes.TestDataQueue]);

export const TestSetExecutions = /* @__PURE__ */ set("TestSetExecutions", {
  get: "get GET /odata/%({0}) nvro06 Pkey:# >TestSetExecution !TestSetExecutions.View $OR.TestSetExecutions|.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId umandatoryPermissions uatLeastOnePermissions >TestSetExecution !TestSetExecutions.View $OR.TestSetExecutions|.Read @X-UIPATH-OrganizationUnitId",
}, () => [shapes.TestSetExecution]);

export const TestSetSchedules = /* @__PURE__ */ set("TestSetSchedules", {
  setEnabled: " POST /odata/%/UiPath.Server.Configuration.OData.^ mwro06 Benabled BtestSetScheduleIds:# > !TestSetSchedules.Edit $OR.TestSetSchedules|.Write @X-UIPATH-OrganizationUnitId",
  create: "create POST /odata/% wv Bbody:TestSetSchedule >TestSetSchedule !TestSetSchedules.Create $OR.TestSetSchedules|.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !TestSetSchedules.Delete $OR.TestSetSchedules|.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >TestSetSchedule !TestSetSchedules.View $OR.TestSetSchedules|.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >TestSetSchedule !TestSetSchedules.View $OR.TestSetSchedules|.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wvr Pkey:# Bbody:TestSetSchedule >TestSetSchedule !TestSetSchedules.Edit $OR.TestSetSchedules|.Write @X-UIPATH-OrganizationUnitId",
}, () => [shapes.TestSetSchedule]);

export const TestSets = /* @__PURE__ */ set("TestSets", {
  create: "create POST /odata/% wv Bbody:TestSet >TestSet !TestSets.Create $OR.TestSets|.Write @X-UIPATH-OrganizationUnitId &",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !TestSets.Delete $OR.TestSets|.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >TestSet !TestSets.View $OR.TestSets|.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId umandatoryPermissions uatLeastOnePermissions >TestSet !TestSets.View $OR.TestSets|.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wvr Pkey:# Bbody:TestSet >TestSet !TestSets.Edit $OR.TestSets|.Write @X-UIPATH-OrganizationUnitId &",
}, () => [shapes.TestSet], fit);

export const Translations = /* @__PURE__ */ set("Translations", {
  getTranslations: " GET /api/%/^ nvr ulang >",
});

export const UserLoginAttempts = /* @__PURE__ */ set("UserLoginAttempts", {
  get: "*get GET /odata/%({0}) nlrdo7fv1 Pkey:# >UserLoginAttempt ! $OR.Users|.Read",
}, () => [shapes.UserLoginAttempt]);

export const Users = /* @__PURE__ */ set("Users", {
  assignRoles: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# BroleIds > ~Users.Create|Users.Edit $OR.Users|.Write",
  changeCulture: " POST /odata/%/UiPath.Server.Configuration.OData.^ mnr Bculture > ! $OR.Users|.Write",
  changeUserCulture: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mnr Pkey:# Bculture > ~Users.Edit $OR.Users|.Write",
  getCurrentPermissions: " GET /odata/%/UiPath.Server.Configuration.OData.^ nvro06 >UserPermissionsCollection ! $OR.Users|.Read",
  getCurrentUser: " GET /odata/%/UiPath.Server.Configuration.OData.^ nv?ro06 >User $OR.Users|.Read",
  importUsers: " POST /odata/%/UiPath.Server.Configuration.OData.^ mn BorganizationUnitIds:# bdomain bgroup brolesList > !Users.Create",
  setActive: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mnrv1 Pkey:# Bactive > !Users.Edit $OR.Users|.Write",
  toggleOrganizationUnit: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mnv1 Pkey:# BorganizationUnitId:# Btoggle > ~Users.Edit $OR.Users|.Write",
  toggleRole: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# Brole Btoggle > !Users.Edit $OR.Users|.Write",
  validate: " GET /odata/%/UiPath.Server.Configuration.OData.^(userIds={0}) nwro4f LuserIds:# > ~Users.View $OR.Users|.Read",
  create: "create POST /odata/% wv Bbody:User >User !Users.Create $OR.Users|.Write &",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Users.Delete $OR.Users|.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >User !Users.View ~ $OR.Users|.Read",
  list: "*list GET /odata/% nlro7fs1000kId >User !Users.View $OR.Users|.Read",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:User > !Users.Edit ~Robots.Create|Robots.Delete|Robots.Edit|Users.Edit $OR.Users|.Write &",
  update: "update PATCH /odata/%({0}) wn Pkey:# Bbody:User > !Users.Edit ~ $OR.Users|.Write &",
}, () => [shapes.User, shapes.UserPermissionsCollection], fit);

export const Webhooks = /* @__PURE__ */ set("Webhooks", {
  getEventTypes: "* GET /odata/%/UiPath.Server.Configuration.OData.^ nlro4f > !Webhooks.View $OR.Webhooks|.Read",
  ping: " POST /odata/%({0})/UiPath.Server.Configuration.OData.^ nvo06 Pkey:# >PingEvent !Webhooks.View $OR.Webhooks|.Write",
  triggerCustom: " POST /odata/%/UiPath.Server.Configuration.OData.^ wvo06 Bbody >CustomEvent !Webhooks.View $OR.Webhooks|.Write",
  create: "create POST /odata/% wv Bbody:Webhook >Webhook !Webhooks.Create $OR.Webhooks|.Write",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Webhooks.Delete $OR.Webhooks|.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Webhook !Webhooks.View $OR.Webhooks|.Read",
  list: "*list GET /odata/% nlro7fs1000kId >Webhook !Webhooks.View $OR.Webhooks|.Read",
  replace: "replace PUT /odata/%({0}) wvr Pkey:# Bbody:Webhook >Webhook !Webhooks.Edit $OR.Webhooks|.Write",
  update: "update PATCH /odata/%({0}) wv Pkey:# Bbody:Webhook >Webhook !Webhooks.Edit $OR.Webhooks|.Write",
}, () => [shapes.CustomEvent, shapes.PingEvent, shapes.Webhook]);

// The accessors of a client.
export const SETS = {
  account: Account,
  alerts: Alerts,
  appTasks: AppTasks,
  assets: Assets,
  attachments: Attachments,
  auditLogs: AuditLogs,
  buckets: Buckets,
  businessRules: BusinessRules,
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
  taskRetention: TaskRetention,
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
