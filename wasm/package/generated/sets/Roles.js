// Generated from the service's description.
import { set } from "../../set.js";

export const Roles = /* @__PURE__ */ set("Roles", {
  getUserIdsForRole: "*GetUserIdsForRole GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nlro4f Pkey ># !Roles.View|Users.View $OR.Users|OR.Users.Read",
  getUsersForRole: "*GetUsersForRole GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nlro7fs1000 Pkey >User !Roles.View+Users.View $OR.Users|OR.Users.Read",
  setUsers: "SetUsers POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey BaddedUserIds:# BremovedUserIds:# > !Users.Edit ~Roles.Edit+Users.View $OR.Users|OR.Users.Write",
  create: "create POST /odata/% wv Bbody:Role >Role !Roles.Create $OR.Users|OR.Users.Write",
  delete: "delete DELETE /odata/%({0}) nnr Pkey > !Roles.Delete $OR.Users|OR.Users.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey >Role !Roles.View $OR.Users|OR.Users.Read",
  list: "*list GET /odata/% nlro7fs1000kId >Role !Roles.View ~Roles.View|SubFolders.Edit|Units.Edit $OR.Users|OR.Users.Read",
  replace: "replace PUT /odata/%({0}) wnr Pkey Bbody:Role > !Roles.Edit $OR.Users|OR.Users.Write",
});
