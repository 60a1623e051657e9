// Generated from the service's description.
export { Releases } from "../sets.js";
