// Generated from the service's description.
export { Permissions } from "../sets.js";
