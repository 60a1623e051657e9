// Generated from the service's description.
import { BookOfTheDay } from "./sets/BookOfTheDay.js";
import { Operations } from "./sets/Operations.js";

export {
  BookOfTheDay,
  Operations,
};

/** The sets of a client. */
export interface Sets {
  /** Chosen every morning. */
  readonly bookOfTheDay: BookOfTheDay;
  /** `Operations`. */
  readonly operations: Operations;
}

export declare const SETS: { readonly [K in keyof Sets]: new (client: object) => Sets[K] };
