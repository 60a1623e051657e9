// Generated from the service's description.
export { Attachments } from "../sets.js";
