// Generated from the service's description.
import { set } from "../../set.js";

export const TaskDefinitions = /* @__PURE__ */ set("TaskDefinitions", {
  createTaskDefinition: "CreateTaskDefinition POST /odata/%/UiPath.Server.Configuration.OData.^ mvo06 bdescription=Description bname=Name bproperties=Properties >TaskDefinition ~ActionDesign.Create $OR.Tasks|OR.Tasks.Write",
  getTaskDefinitionVersions: "GetTaskDefinitionVersions GET /odata/%/UiPath.Server.Configuration.OData.^(id={0}) nvro06 Pid:# > ~ActionDesign.View $OR.Tasks|OR.Tasks.Read",
  updateTaskDefinition: "UpdateTaskDefinition POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# bdescription=Description bname=Name bproperties=Properties > ~ActionDesign.Edit $OR.Tasks|OR.Tasks.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >TaskDefinition ~ActionDesign.View $OR.Tasks|OR.Tasks.Read",
  list: "*list GET /odata/% nlro7fs1000kId >TaskDefinition ~ActionDesign.View $OR.Tasks|OR.Tasks.Read",
});
