// Generated from the service's description.
export { Jobs } from "../sets.js";
