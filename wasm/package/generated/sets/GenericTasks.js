// Generated from the service's description.
import { set } from "../../set.js";

export const GenericTasks = /* @__PURE__ */ set("GenericTasks", {
  completeTask: "CompleteTask POST /tasks/%/^ mn BtaskId:# baction bdata > !Tasks.Edit $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  createTask: "CreateTask POST /tasks/%/^ mv Btitle bdata bexternalTag bpriority btags btaskCatalogName btype >TaskData !Tasks.Create $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  getTaskDataById: "GetTaskDataById GET /tasks/%/^ nvr utaskId:# >TaskData !Tasks.View $OR.Tasks|OR.Tasks.Read @X-UIPATH-OrganizationUnitId",
  saveAndReassignTask: "SaveAndReassignTask POST /tasks/%/^ mn btaskId=TaskId:# buserId=UserId:# buserNameOrEmail=UserNameOrEmail bdata=Data bnoteText=NoteText bsaveData=SaveData > ~Tasks.Edit $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  saveTaskData: "SaveTaskData PUT /tasks/%/^ mnr Bdata BtaskId:# > ~Tasks.Edit $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  saveTaskTags: "SaveTaskTags PUT /tasks/%/^ mnr BtaskId:# btags > ~Tasks.Edit $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
});
