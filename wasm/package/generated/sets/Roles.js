// Generated from the service's description.
export { Roles } from "../sets.js";
