// Generated from the service's description.
export { TaskForms } from "../sets.js";
