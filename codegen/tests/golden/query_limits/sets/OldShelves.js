// Generated from the service's description.
export { OldShelves } from "../sets.js";
