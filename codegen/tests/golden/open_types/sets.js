// Generated from the service's description.
import { Books } from "./sets/Books.js";

export {
  Books,
};

// The accessors of a client.
export const SETS = {
  books: Books,
};
