// Generated from the service's description.
export { Tasks } from "../sets.js";
