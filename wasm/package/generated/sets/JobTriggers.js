// Generated from the service's description.
export { JobTriggers } from "../sets.js";
