// Generated from the service's description.
export { TestSetSchedules } from "../sets.js";
