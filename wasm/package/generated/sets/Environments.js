// Generated from the service's description.
import { set } from "../../set.js";

export const Environments = /* @__PURE__ */ set("Environments", {
  addRobot: "AddRobot key:# robotId >",
  getRobotIdsForEnvironment: "*GetRobotIdsForEnvironment key:# >#",
  getRobotsForEnvironment: "*GetRobotsForEnvironment key:# >Robot",
  removeRobot: "RemoveRobot key:# robotId >",
  setRobots: "SetRobots key:# addedRobotIds:# removedRobotIds:# >",
  create: "create body:Environment >Environment",
  delete: "delete key:# >",
  get: "get key:# >Environment",
  list: "*list >Environment",
  replace: "replace key:# body:Environment >",
});
