// Generated from the service's description.
export { OrganizationUnits } from "../sets.js";
