// Generated from the service's description.
import { set } from "../../set.js";

export const Folders = /* @__PURE__ */ set("Folders", {
  assignDomainUser: "AssignDomainUser assignment:DomainUserAssignment >",
  assignMachines: "AssignMachines assignments:MachineAssignments >",
  assignUsers: "AssignUsers assignments:UserAssignments >",
  deleteByKey: "DeleteByKey key >",
  getAllRolesForUser: "GetAllRolesForUser username skip take type searchText >UserRoleAssignments",
  getByKey: "GetByKey identifier >Folder",
  getMachinesForFolder: "*GetMachinesForFolder key:# >MachineFolder",
  getMoveFolderMachinesChanges: "*GetMoveFolderMachinesChanges folderId:# targetParentId:# >MoveFolderMachineChange",
  getSubfoldersWithAssignedMachine: "*GetSubfoldersWithAssignedMachine rootFolderId:# machineId:# >Folder",
  getUsersForFolder: "*GetUsersForFolder key:# includeInherited includeAlertsEnabled >UserRoles",
  moveFolder: "MoveFolder folderId:# targetParentId:# >",
  patchNameDescription: "PatchNameDescription description name key >Folder",
  removeMachinesFromFolder: "RemoveMachinesFromFolder key:# machineIds:# >",
  removeUserFromFolder: "RemoveUserFromFolder key:# userId:# >",
  toggleFolderMachineInherit: "ToggleFolderMachineInherit folderId:# inheritEnabled machineId:# >",
  updateMachinesToFolderAssociations: "UpdateMachinesToFolderAssociations associations:MachinesFolderAssociations >",
  create: "create body:Folder >Folder",
  delete: "delete key:# >",
  get: "get key:# >Folder",
  list: "*list >Folder",
  replace: "replace key:# body:Folder >Folder",
});
