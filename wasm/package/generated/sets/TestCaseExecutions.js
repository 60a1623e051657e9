// Generated from the service's description.
export { TestCaseExecutions } from "../sets.js";
