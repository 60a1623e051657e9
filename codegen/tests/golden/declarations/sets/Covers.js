// Generated from the service's description.
export { Covers } from "../sets.js";
