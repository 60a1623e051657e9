// Generated from the service's description.
import { Attic } from "./sets/Attic.js";
import { Books } from "./sets/Books.js";
import { Operations } from "./sets/Operations.js";

export {
  Attic,
  Books,
  Operations,
};

// The accessors of a client.
export const SETS = {
  attic: Attic,
  books: Books,
  operations: Operations,
};
