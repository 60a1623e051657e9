// Generated from the service's description.
export { Stats } from "../sets.js";
