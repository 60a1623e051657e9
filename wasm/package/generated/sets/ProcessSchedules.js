// Generated from the service's description.
export { ProcessSchedules } from "../sets.js";
