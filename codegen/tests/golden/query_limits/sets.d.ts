// Generated from the service's description.
import { Articles } from "./sets/Articles.js";
import { OldShelves } from "./sets/OldShelves.js";
import { Shelves } from "./sets/Shelves.js";

export {
  Articles,
  OldShelves,
  Shelves,
};

/** The sets of a client. */
export interface Sets {
  /** `Articles`. */
  readonly articles: Articles;
  /** `OldShelves`. */
  readonly oldShelves: OldShelves;
  /** `Shelves`. */
  readonly shelves: Shelves;
}

export declare const SETS: { readonly [K in keyof Sets]: new (client: object) => Sets[K] };
