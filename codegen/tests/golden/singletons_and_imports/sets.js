// Generated from the service's description.
import { BookOfTheDay } from "./sets/BookOfTheDay.js";
import { Operations } from "./sets/Operations.js";

export {
  BookOfTheDay,
  Operations,
};

// The accessors of a client.
export const SETS = {
  bookOfTheDay: BookOfTheDay,
  operations: Operations,
};
