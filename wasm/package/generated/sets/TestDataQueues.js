// Generated from the service's description.
export { TestDataQueues } from "../sets.js";
