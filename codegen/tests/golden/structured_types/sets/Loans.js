// Generated from the service's description.
export { Loans } from "../sets.js";
