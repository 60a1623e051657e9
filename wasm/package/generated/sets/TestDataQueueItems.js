// Generated from the service's description.
export { TestDataQueueItems } from "../sets.js";
