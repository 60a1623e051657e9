// Generated from the service's description.
export { Assets } from "../sets.js";
