// Generated from the service's description.
export { Account } from "../sets.js";
