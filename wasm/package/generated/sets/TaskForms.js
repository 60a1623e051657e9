// Generated from the service's description.
import { set } from "../../set.js";

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
