// Generated from the service's description.
import { set } from "../../set.js";

export const TaskNotes = /* @__PURE__ */ set("TaskNotes", {
  createTaskNote: "CreateTaskNote POST /odata/%/UiPath.Server.Configuration.OData.^ mvo06 Btext=Text btaskId=TaskId:# >TaskNote ~Tasks.Edit $OR.Tasks|OR.Tasks.Write @X-UIPATH-OrganizationUnitId",
  getByTaskId: "*GetByTaskId GET /odata/%/UiPath.Server.Configuration.OData.^(taskId={0}) nlro7fs1000 PtaskId:# >TaskNote ~Tasks.View $OR.Tasks|OR.Tasks.Read @X-UIPATH-OrganizationUnitId",
});
