// Generated from the service's description.
export { AppTasks } from "../sets.js";
