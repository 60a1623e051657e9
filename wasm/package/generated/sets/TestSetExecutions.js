// Generated from the service's description.
export { TestSetExecutions } from "../sets.js";
