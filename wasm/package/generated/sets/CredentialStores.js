// Generated from the service's description.
export { CredentialStores } from "../sets.js";
