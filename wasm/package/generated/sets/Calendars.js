// Generated from the service's description.
export { Calendars } from "../sets.js";
