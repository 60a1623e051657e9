// Generated from the service's description.
export {};
