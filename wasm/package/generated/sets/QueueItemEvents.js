// Generated from the service's description.
export { QueueItemEvents } from "../sets.js";
