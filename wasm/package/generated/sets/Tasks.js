// Generated from the service's description.
import { set } from "../../set.js";

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
