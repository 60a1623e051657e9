// Generated from the service's description.
export { Robots } from "../sets.js";
