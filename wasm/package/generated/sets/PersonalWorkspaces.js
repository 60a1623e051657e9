// Generated from the service's description.
export { PersonalWorkspaces } from "../sets.js";
