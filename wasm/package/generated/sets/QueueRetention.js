// Generated from the service's description.
export { QueueRetention } from "../sets.js";
