// Generated from the service's description.
export { TaskCatalogs } from "../sets.js";
