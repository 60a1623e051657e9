// Generated from the service's description.
export { UserLoginAttempts } from "../sets.js";
