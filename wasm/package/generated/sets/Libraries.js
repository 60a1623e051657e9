// Generated from the service's description.
export { Libraries } from "../sets.js";
