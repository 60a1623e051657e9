// Generated from the service's description.
export { Machines } from "../sets.js";
