// Generated from the service's description.
export { Folders } from "../sets.js";
