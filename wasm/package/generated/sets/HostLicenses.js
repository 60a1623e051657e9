// Generated from the service's description.
export { HostLicenses } from "../sets.js";
