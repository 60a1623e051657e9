// Generated from the service's description.
import { Books } from "./sets/Books.js";

export {
  Books,
};

/** The sets of a client. */
export interface Sets {
  /** `Books`. */
  readonly books: Books;
}

export declare const SETS: { readonly [K in keyof Sets]: new (client: object) => Sets[K] };
