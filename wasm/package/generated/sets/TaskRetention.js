// Generated from the service's description.
export { TaskRetention } from "../sets.js";
