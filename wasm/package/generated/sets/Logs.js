// Generated from the service's description.
export { Logs } from "../sets.js";
