// Generated from the service's description.
export { Webhooks } from "../sets.js";
