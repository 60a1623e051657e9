// Generated from the service's description.
import { set } from "../../set.js";

export const AppTasks = /* @__PURE__ */ set("AppTasks", {
  completeAppTask: "CompleteAppTask POST /tasks/%/^ mn BtaskId:# baction bdata > ~Tasks.Edit $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  createAppTask: "CreateAppTask POST /tasks/%/^ mv BappId BappVersion BtaskDefinitionId:# Btitle bdata bexternalTag bpriority btags btaskCatalogName btaskDefinitionVersion btype >AppTasksData ~Tasks.Create $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  getAppTaskById: "GetAppTaskById GET /tasks/%/^ nvr utaskId:# >AppTasksData ~Tasks.View $OR.Tasks|OR.Tasks.Read @X-UIPATH-OrganizationUnitId",
  saveAndReassignAppTasks: "SaveAndReassignAppTasks POST /tasks/%/^ mn btaskId=TaskId:# buserId=UserId:# buserNameOrEmail=UserNameOrEmail bdata=Data bnoteText=NoteText bsaveData=SaveData > ~Tasks.Edit $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  saveAppTasksData: "SaveAppTasksData PUT /tasks/%/^ mnr Bdata BtaskId:# > ~Tasks.Edit $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
});
