// Generated from the service's description.
export { TaskNotes } from "../sets.js";
