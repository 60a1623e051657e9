// Generated from the service's description.
export { TestDataQueueActions } from "../sets.js";
