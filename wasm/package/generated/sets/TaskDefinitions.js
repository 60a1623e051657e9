// Generated from the service's description.
export { TaskDefinitions } from "../sets.js";
