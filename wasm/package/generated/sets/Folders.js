// Generated from the service's description.
import { set } from "../../set.js";

export const Folders = /* @__PURE__ */ set("Folders", {
  assignDomainUser: "AssignDomainUser POST /odata/%/UiPath.Server.Configuration.OData.^ mn Bassignment:DomainUserAssignment > ~SubFolders.Edit|Units.Edit $OR.Folders|OR.Folders.Write",
  assignMachines: "AssignMachines POST /odata/%/UiPath.Server.Configuration.OData.^ mn Bassignments:MachineAssignments > ~SubFolders.Edit|Units.Edit $OR.Folders|OR.Folders.Write",
  assignUsers: "AssignUsers POST /odata/%/UiPath.Server.Configuration.OData.^ mn Bassignments:UserAssignments > !Folders.Edit+Roles.View+Users.View|Roles.View+Subfolders.Edit+Users.View ~SubFolders.Edit|Units.Edit $OR.Folders|OR.Folders.Write",
  deleteByKey: "DeleteByKey DELETE /api/%/^ nnr ukey > ~SubFolders.Delete|Units.Delete $OR.Folders|OR.Folders.Write",
  getAllRolesForUser: "GetAllRolesForUser GET /odata/%/UiPath.Server.Configuration.OData.^(username={0},skip={1},take={2}) nvro06 Qusername Pskip Ptake utype usearchText >UserRoleAssignments ~SubFolders.View|Units.View $OR.Folders|OR.Folders.Read",
  getByKey: "GetByKey GET /odata/%/UiPath.Server.Configuration.OData.^(identifier={0}) nvro7fs1000 Pidentifier >Folder ~SubFolders.View|Units.View $OR.Folders|OR.Folders.Read",
  getMachinesForFolder: "*GetMachinesForFolder GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nlro7fs1000 Pkey:# >MachineFolder ~SubFolders.View|Units.View $OR.Folders|OR.Folders.Read",
  getMoveFolderMachinesChanges: "*GetMoveFolderMachinesChanges GET /odata/%/UiPath.Server.Configuration.OData.^ nlro4f ufolderId:# utargetParentId:# >MoveFolderMachineChange ~SubFolders.Create+SubFolders.Delete+SubFolders.Edit|SubFolders.Create+SubFolders.Delete+Units.Edit|SubFolders.Delete+SubFolders.Edit+Units.Create|SubFolders.Delete+Units.Create+Units.Edit $OR.Folders|OR.Folders.Read",
  getSubfoldersWithAssignedMachine: "*GetSubfoldersWithAssignedMachine GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 urootFolderId:# umachineId:# >Folder ~SubFolders.View|Units.View $OR.Folders|OR.Folders.Read",
  getUsersForFolder: "*GetUsersForFolder GET /odata/%/UiPath.Server.Configuration.OData.^(key={0},includeInherited={1}) nlro7fs1000 Pkey:# PincludeInherited uincludeAlertsEnabled >UserRoles !Folders.View+Users.View|Subfolders.View+Users.View ~Assets.Create|Assets.Edit|SubFolders.View|Units.View $OR.Folders|OR.Folders.Read",
  moveFolder: "MoveFolder PUT /odata/%({0})/UiPath.Server.Configuration.OData.^ nnr PfolderId:# utargetParentId:# > ~SubFolders.Create+SubFolders.Delete+SubFolders.Edit|SubFolders.Create+SubFolders.Delete+Units.Edit|SubFolders.Create+SubFolders.Edit+Units.Delete|SubFolders.Create+Units.Delete+Units.Edit|SubFolders.Delete+SubFolders.Edit+Units.Create|SubFolders.Delete+Units.Create+Units.Edit|SubFolders.Edit+Units.Create+Units.Delete|Units.Create+Units.Delete+Units.Edit $OR.Folders|OR.Folders.Write",
  patchNameDescription: "PatchNameDescription PATCH /api/%/^ mv bdescription bname ukey >Folder ~SubFolders.Edit|Units.Edit $OR.Folders|OR.Folders.Write",
  removeMachinesFromFolder: "RemoveMachinesFromFolder POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# BmachineIds:# > ~SubFolders.Edit|Units.Edit $OR.Folders|OR.Folders.Write",
  removeUserFromFolder: "RemoveUserFromFolder POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# BuserId:# > !Folders.Edit+Users.View|Subfolders.Edit+Users.View ~SubFolders.Edit|Units.Edit $OR.Folders|OR.Folders.Write",
  toggleFolderMachineInherit: "ToggleFolderMachineInherit POST /odata/%/UiPath.Server.Configuration.OData.^ mn bfolderId=FolderId:# binheritEnabled=InheritEnabled bmachineId=MachineId:# > ~SubFolders.Edit|Units.Edit $OR.Folders|OR.Folders.Write",
  updateMachinesToFolderAssociations: "UpdateMachinesToFolderAssociations POST /odata/%/UiPath.Server.Configuration.OData.^ mn Bassociations:MachinesFolderAssociations > ~SubFolders.Edit|Units.Edit $OR.Folders|OR.Folders.Write",
  create: "create POST /odata/% wv Bbody:Folder >Folder !Folders.Create|Subfolders.Create ~SubFolders.Create|Units.Create $OR.Folders|OR.Folders.Write",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Folders.Delete|Subfolders.Delete ~SubFolders.Delete|Units.Delete $OR.Folders|OR.Folders.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Folder !Folders.View|Subfolders.View ~SubFolders.View|Units.View $OR.Folders|OR.Folders.Read",
  list: "*list GET /odata/% nlro7fs1000kId >Folder !Folders.View|Subfolders.View ~SubFolders.View|Units.View $OR.Folders|OR.Folders.Read",
  replace: "replace PUT /odata/%({0}) wvr Pkey:# Bbody:Folder >Folder !Folders.Edit|Subfolders.Edit ~SubFolders.Edit|Units.Edit $OR.Folders|OR.Folders.Write",
});
