// Generated from the service's description.
export { BusinessRules } from "../sets.js";
