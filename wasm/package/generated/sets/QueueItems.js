// Generated from the service's description.
export { QueueItems } from "../sets.js";
