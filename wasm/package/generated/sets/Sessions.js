// Generated from the service's description.
import { set } from "../../set.js";

export const Sessions = /* @__PURE__ */ set("Sessions", {
  deleteInactiveUnattendedSessions: "DeleteInactiveUnattendedSessions sessionIds:# >",
  getGlobalSessions: "*GetGlobalSessions >Session",
  getMachineSessionRuntimes: "*GetMachineSessionRuntimes runtimeType >MachineSessionRuntime",
  getMachineSessionRuntimesByFolderId: "*GetMachineSessionRuntimesByFolderId folderId:# robotId:# runtimeType >MachineSessionRuntime",
  getMachineSessions: "*GetMachineSessions key:# >MachineSession",
  getUsernames: "*GetUsernames >",
  setMaintenanceMode: "SetMaintenanceMode maintenanceMode sessionId:# stopJobsStrategy >",
  toggleMachineSessionDebugMode: "ToggleMachineSessionDebugMode key:# enabled minutes >",
  list: "*list >Session",
});
