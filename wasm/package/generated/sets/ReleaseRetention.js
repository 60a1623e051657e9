// Generated from the service's description.
export { ReleaseRetention } from "../sets.js";
