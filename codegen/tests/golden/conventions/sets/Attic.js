// Generated from the service's description.
export { Attic } from "../sets.js";
