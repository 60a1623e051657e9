// Generated from the service's description.
export { RobotLogs } from "../sets.js";
