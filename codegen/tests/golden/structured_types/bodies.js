// Generated from the service's description.
export const TYPES = {
};
export const OPERATIONS = {
};
