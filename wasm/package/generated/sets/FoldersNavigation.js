// Generated from the service's description.
export { FoldersNavigation } from "../sets.js";
