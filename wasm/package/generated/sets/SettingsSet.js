// Generated from the service's description.
export { SettingsSet } from "../sets.js";
