// Generated from the service's description.
export { Sessions } from "../sets.js";
