// Generated from the service's description.
import { Attic } from "./sets/Attic.js";
import { Books } from "./sets/Books.js";
import { Operations } from "./sets/Operations.js";

export {
  Attic,
  Books,
  Operations,
};

/** The sets of a client. */
export interface Sets {
  /** `Attic`. */
  readonly attic: Attic;
  /** `Books`. */
  readonly books: Books;
  /** `Operations`. */
  readonly operations: Operations;
}

export declare const SETS: { readonly [K in keyof Sets]: new (client: object) => Sets[K] };
