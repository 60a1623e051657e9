// Generated from the service's description.
import { set } from "../../set.js";

export const Users = /* @__PURE__ */ set("Users", {
  assignRoles: "AssignRoles POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# BroleIds > ~Users.Create|Users.Edit $OR.Users|OR.Users.Write",
  changeCulture: "ChangeCulture POST /odata/%/UiPath.Server.Configuration.OData.^ mnr Bculture > ! $OR.Users|OR.Users.Write",
  changeUserCulture: "ChangeUserCulture POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mnr Pkey:# Bculture > ~Users.Edit $OR.Users|OR.Users.Write",
  getCurrentPermissions: "GetCurrentPermissions GET /odata/%/UiPath.Server.Configuration.OData.^ nvro06 >UserPermissionsCollection ! $OR.Users|OR.Users.Read",
  getCurrentUser: "GetCurrentUser GET /odata/%/UiPath.Server.Configuration.OData.^ nv?ro06 >User $OR.Users|OR.Users.Read",
  importUsers: "ImportUsers POST /odata/%/UiPath.Server.Configuration.OData.^ mn BorganizationUnitIds:# bdomain bgroup brolesList > !Users.Create",
  setActive: "SetActive POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mnr Pkey:# Bactive > !Users.Edit $OR.Users|OR.Users.Write",
  toggleOrganizationUnit: "ToggleOrganizationUnit POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# BorganizationUnitId:# Btoggle > ~Users.Edit $OR.Users|OR.Users.Write",
  toggleRole: "ToggleRole POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# Brole Btoggle > !Users.Edit $OR.Users|OR.Users.Write",
  validate: "Validate GET /odata/%/UiPath.Server.Configuration.OData.^(userIds={0}) nwro4f LuserIds:# > ~Users.View $OR.Users|OR.Users.Read",
  create: "create POST /odata/% wv Bbody:User >User !Users.Create $OR.Users|OR.Users.Write",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Users.Delete $OR.Users|OR.Users.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >User !Users.View ~ $OR.Users|OR.Users.Read",
  list: "*list GET /odata/% nlro7fs1000kId >User !Users.View $OR.Users|OR.Users.Read",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:User > !Users.Edit ~Robots.Create|Robots.Delete|Robots.Edit|Users.Edit $OR.Users|OR.Users.Write",
  update: "update PATCH /odata/%({0}) wn Pkey:# Bbody:User > !Users.Edit ~ $OR.Users|OR.Users.Write",
});
