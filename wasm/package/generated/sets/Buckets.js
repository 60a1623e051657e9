// Generated from the service's description.
export { Buckets } from "../sets.js";
