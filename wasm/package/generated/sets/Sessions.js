// Generated from the service's description.
import { set } from "../../set.js";

export const Sessions = /* @__PURE__ */ set("Sessions", {
  deleteInactiveUnattendedSessions: "DeleteInactiveUnattendedSessions POST /odata/%/UiPath.Server.Configuration.OData.^ mn BsessionIds:# > ~Robots.Delete $OR.Robots|OR.Robots.Write",
  getGlobalSessions: "*GetGlobalSessions GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 >Session ~Robots.View+Users.View $OR.Robots|OR.Robots.Read",
  getMachineSessionRuntimes: "*GetMachineSessionRuntimes GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 uruntimeType >MachineSessionRuntime ~Machines.View $OR.Robots|OR.Robots.Read",
  getMachineSessionRuntimesByFolderId: "*GetMachineSessionRuntimesByFolderId GET /odata/%/UiPath.Server.Configuration.OData.^(folderId={0}) nlro7fs1000 PfolderId:# urobotId:# uruntimeType >MachineSessionRuntime ~Jobs.Create|Machines.View $OR.Robots|OR.Robots.Read",
  getMachineSessions: "*GetMachineSessions GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nlro7fs1000 Pkey:# >MachineSession ~Machines.View $OR.Robots|OR.Robots.Read",
  getUsernames: "*GetUsernames GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 > ~Robots.View|Users.View $OR.Robots|OR.Robots.Read",
  setMaintenanceMode: "SetMaintenanceMode POST /odata/%/UiPath.Server.Configuration.OData.^ mn bmaintenanceMode=MaintenanceMode bsessionId=SessionId:# bstopJobsStrategy=StopJobsStrategy > ~Robots.Edit $OR.Robots|OR.Robots.Write",
  toggleMachineSessionDebugMode: "ToggleMachineSessionDebugMode POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# Benabled bminutes > ~Robots.Edit $OR.Robots|OR.Robots.Write",
  list: "*list GET /odata/% nlro7fs1000kId >Session !Robots.View $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
});
