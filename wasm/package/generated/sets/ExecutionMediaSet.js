// Generated from the service's description.
export { ExecutionMediaSet } from "../sets.js";
