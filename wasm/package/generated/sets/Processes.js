// Generated from the service's description.
export { Processes } from "../sets.js";
