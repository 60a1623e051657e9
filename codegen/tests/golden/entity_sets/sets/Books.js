// Generated from the service's description.
export { Books } from "../sets.js";
