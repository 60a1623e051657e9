// Generated from the service's description.
export { Exports } from "../sets.js";
