// Generated from the service's description.
import { set } from "../../set.js";

export const TaskActivities = /* @__PURE__ */ set("TaskActivities", {
  getByTaskId: "*GetByTaskId GET /odata/%/UiPath.Server.Configuration.OData.^(taskId={0}) nlro7fs1000 PtaskId:# >TaskActivity ~Tasks.View $OR.Tasks|OR.Tasks.Read @X-UIPATH-OrganizationUnitId",
});
