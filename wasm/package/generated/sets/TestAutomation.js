// Generated from the service's description.
export { TestAutomation } from "../sets.js";
