// Generated from the service's description.
export { Queues } from "../sets.js";
