// Generated from the service's description.
import { set } from "../../set.js";

export const OrganizationUnits = /* @__PURE__ */ set("OrganizationUnits", {
  getUserIdsForUnit: "*GetUserIdsForUnit GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nlrdo4f Pkey:# ># ~Units.View+Users.View $OR.Folders|OR.Folders.Read",
  getUsersForUnit: "*GetUsersForUnit GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nlrdo7fs1000 Pkey:# >User ~Units.View+Users.View $OR.Folders|OR.Folders.Read",
  setUsers: "SetUsers POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mnd Pkey:# BaddedUserIds:# BremovedUserIds:# > ~Users.Edit $OR.Folders|OR.Folders.Write",
  create: "create POST /odata/% wvd Bbody:OrganizationUnit >OrganizationUnit ~Units.Create $OR.Folders|OR.Folders.Write",
  delete: "delete DELETE /odata/%({0}) nnrd Pkey:# > ~Units.Delete $OR.Folders|OR.Folders.Write",
  get: "get GET /odata/%({0}) nvrdo06 Pkey:# >OrganizationUnit ~Units.View $OR.Folders|OR.Folders.Read",
  list: "*list GET /odata/% nlrdo7fs1000kId >OrganizationUnit ~Units.View $OR.Folders|OR.Folders.Read",
  replace: "replace PUT /odata/%({0}) wvrd Pkey:# Bbody:OrganizationUnit >OrganizationUnit ~Units.Edit $OR.Folders|OR.Folders.Write",
});
