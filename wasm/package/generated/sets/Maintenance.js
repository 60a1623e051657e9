// Generated from the service's description.
export { Maintenance } from "../sets.js";
