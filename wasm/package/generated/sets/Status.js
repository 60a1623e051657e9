// Generated from the service's description.
export { Status } from "../sets.js";
