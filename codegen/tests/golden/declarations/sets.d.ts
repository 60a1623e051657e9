// Generated from the service's description.
import { Covers } from "./sets/Covers.js";
import { Films } from "./sets/Films.js";
import { Operations } from "./sets/Operations.js";

export {
  Covers,
  Films,
  Operations,
};

/** The sets of a client. */
export interface Sets {
  /** `Covers`. */
  readonly covers: Covers;
  /** `Films`. */
  readonly films: Films;
  /** `Operations`. */
  readonly operations: Operations;
}

export declare const SETS: { readonly [K in keyof Sets]: new (client: object) => Sets[K] };
