// Generated from the service's description.
export { Environments } from "../sets.js";
