// Generated from the service's description.
export { LicensesNamedUser } from "../sets.js";
