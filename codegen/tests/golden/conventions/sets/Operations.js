// Generated from the service's description.
export { Operations } from "../sets.js";
