// Generated from the service's description.
export const API_VERSIONS = ["input.edmx"];
export const PARTIAL = {
};
