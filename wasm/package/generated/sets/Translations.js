// Generated from the service's description.
export { Translations } from "../sets.js";
