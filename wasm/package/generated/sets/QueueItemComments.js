// Generated from the service's description.
export { QueueItemComments } from "../sets.js";
