// Generated from the service's description.
import { set } from "../../set.js";

export const Machines = /* @__PURE__ */ set("Machines", {
  deleteBulk: "DeleteBulk POST /odata/%/UiPath.Server.Configuration.OData.^ mn BmachineIds:# > !Machines.Delete $OR.Machines|OR.Machines.Write",
  getAssignedMachines: "*GetAssignedMachines GET /odata/%/UiPath.Server.Configuration.OData.^(folderId={0}) nlro7fs1000 PfolderId:# urobotId:# >Machine ~Jobs.Create|Machines.View $OR.Machines|OR.Machines.Read",
  getRuntimesForFolder: "*GetRuntimesForFolder GET /odata/%/UiPath.Server.Configuration.OData.^(folderId={0}) nlro4f PfolderId:# >MachineRuntime ~Jobs.Create|Machines.View $OR.Machines|OR.Machines.Read",
  create: "create POST /odata/% wv Bbody:Machine >Machine !Machines.Create $OR.Machines|OR.Machines.Write",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Machines.Delete $OR.Machines|OR.Machines.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Machine !Machines.View $OR.Machines|OR.Machines.Read",
  list: "*list GET /odata/% nlro7fs1000kId >ExtendedMachine !Machines.View $OR.Machines|OR.Machines.Read",
  replace: "replace PUT /odata/%({0}) wvr Pkey:# Bbody:Machine >Machine !Machines.Edit $OR.Machines|OR.Machines.Write",
  update: "update PATCH /odata/%({0}) wn Pkey:# Bbody:Machine > !Machines.Edit $OR.Machines|OR.Machines.Write",
});
