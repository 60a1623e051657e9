// Generated from the service's description.
import { set } from "../../set.js";

export const PersonalWorkspaces = /* @__PURE__ */ set("PersonalWorkspaces", {
  convertToFolder: "ConvertToFolder POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# BfolderName > ~Units.Edit",
  getPersonalWorkspace: "GetPersonalWorkspace GET /odata/%/UiPath.Server.Configuration.OData.^ nvro06 >PersonalWorkspace ~",
  startExploring: "StartExploring POST /odata/%({0})/UiPath.Server.Configuration.OData.^ nn Pkey:# > ~Roles.View+Units.Edit+Users.View",
  stopExploring: "StopExploring POST /odata/%({0})/UiPath.Server.Configuration.OData.^ nn Pkey:# > ~Roles.View+Units.Edit+Users.View",
  list: "*list GET /odata/% nlro7fs1000kId >PersonalWorkspace ~Units.View $OR.Folders|OR.Folders.Read",
});
