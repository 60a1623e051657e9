// Generated from the service's description.
export { GenericTasks } from "../sets.js";
