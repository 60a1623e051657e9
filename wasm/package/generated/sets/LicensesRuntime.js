// Generated from the service's description.
export { LicensesRuntime } from "../sets.js";
