// Generated from the service's description.
/** The versions of the service that this package is made of, oldest first. */
export declare const API_VERSIONS: readonly string[];
