// Generated from the service's description.
export const API_VERSIONS = ["3.1"];
export const PARTIAL = {
};
