// Generated from the service's description.
import { Loans } from "./sets/Loans.js";
import { Readers } from "./sets/Readers.js";

export {
  Loans,
  Readers,
};

/** The sets of a client. */
export interface Sets {
  /** `Loans`. */
  readonly loans: Loans;
  /** `Readers`. */
  readonly readers: Readers;
}

export declare const SETS: { readonly [K in keyof Sets]: new (client: object) => Sets[K] };
