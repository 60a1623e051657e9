// Generated from the service's description.
export { Licensing } from "../sets.js";
