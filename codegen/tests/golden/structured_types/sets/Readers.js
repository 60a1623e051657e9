// Generated from the service's description.
export { Readers } from "../sets.js";
