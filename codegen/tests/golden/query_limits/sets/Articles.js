// Generated from the service's description.
export { Articles } from "../sets.js";
