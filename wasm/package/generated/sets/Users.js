// Generated from the service's description.
export { Users } from "../sets.js";
