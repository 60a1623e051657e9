// Generated from the service's description.
export { StatusEndpoints } from "../sets.js";
