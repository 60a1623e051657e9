// Generated from the service's description.
export { PackageFeeds } from "../sets.js";
