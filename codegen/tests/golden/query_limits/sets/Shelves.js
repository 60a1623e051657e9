// Generated from the service's description.
export { Shelves } from "../sets.js";
