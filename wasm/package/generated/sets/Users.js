// Generated from the service's description.
import { set } from "../../set.js";

export const Users = /* @__PURE__ */ set("Users", {
  assignRoles: "AssignRoles key:# roleIds >",
  changeCulture: "ChangeCulture culture >",
  changeUserCulture: "ChangeUserCulture key:# culture >",
  getCurrentPermissions: "GetCurrentPermissions >UserPermissionsCollection",
  getCurrentUser: "GetCurrentUser >User",
  importUsers: "ImportUsers organizationUnitIds:# domain group rolesList >",
  setActive: "SetActive key:# active >",
  toggleOrganizationUnit: "ToggleOrganizationUnit key:# organizationUnitId:# toggle >",
  toggleRole: "ToggleRole key:# role toggle >",
  validate: "Validate userIds:# >",
  create: "create body:User >User",
  delete: "delete key:# >",
  get: "get key:# >User",
  list: "*list >User",
  replace: "replace key:# body:User >",
  update: "update key:# body:User >",
});
