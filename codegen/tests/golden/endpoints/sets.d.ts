// Generated from the service's description.
import { StatusEndpoints } from "./sets/StatusEndpoints.js";

export {
  StatusEndpoints,
};

/** The sets of a client. */
export interface Sets {
  /** `Status`. */
  readonly status: StatusEndpoints;
}

export declare const SETS: { readonly [K in keyof Sets]: new (client: object) => Sets[K] };
