// Generated from the service's description.
export { DirectoryService } from "../sets.js";
