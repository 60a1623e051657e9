// Generated from the service's description.
export { Alerts } from "../sets.js";
