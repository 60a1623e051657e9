// Generated from the service's description.
export { TaskActivities } from "../sets.js";
