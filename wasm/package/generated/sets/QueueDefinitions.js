// Generated from the service's description.
export { QueueDefinitions } from "../sets.js";
