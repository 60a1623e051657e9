// Generated from the service's description.
export { TestCaseDefinitions } from "../sets.js";
