// Generated from the service's description.
export { Tenants } from "../sets.js";
