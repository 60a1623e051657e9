// Generated from the service's description.
export { TestSets } from "../sets.js";
