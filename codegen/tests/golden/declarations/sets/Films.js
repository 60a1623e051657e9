// Generated from the service's description.
export { Films } from "../sets.js";
