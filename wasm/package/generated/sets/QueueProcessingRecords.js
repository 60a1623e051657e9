// Generated from the service's description.
export { QueueProcessingRecords } from "../sets.js";
