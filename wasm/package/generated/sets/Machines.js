// Generated from the service's description.
import { set } from "../../set.js";

export const Machines = /* @__PURE__ */ set("Machines", {
  deleteBulk: "DeleteBulk machineIds:# >",
  getAssignedMachines: "*GetAssignedMachines folderId:# robotId:# >Machine",
  getRuntimesForFolder: "*GetRuntimesForFolder folderId:# >MachineRuntime",
  create: "create body:Machine >Machine",
  delete: "delete key:# >",
  get: "get key:# >Machine",
  list: "*list >ExtendedMachine",
  replace: "replace key:# body:Machine >Machine",
  update: "update key:# body:Machine >",
});
