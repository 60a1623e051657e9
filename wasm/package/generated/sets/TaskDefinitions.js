// Generated from the service's description.
import { set } from "../../set.js";

export const TaskDefinitions = /* @__PURE__ */ set("TaskDefinitions", {
  createTaskDefinition: "CreateTaskDefinition description name properties >TaskDefinition",
  getTaskDefinitionVersions: "GetTaskDefinitionVersions id:# >",
  updateTaskDefinition: "UpdateTaskDefinition key:# description name properties >",
  get: "get key:# >TaskDefinition",
  list: "*list >TaskDefinition",
});
