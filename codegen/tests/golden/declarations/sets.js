// Generated from the service's description.
import { Covers } from "./sets/Covers.js";
import { Films } from "./sets/Films.js";
import { Operations } from "./sets/Operations.js";

export {
  Covers,
  Films,
  Operations,
};

// The accessors of a client.
export const SETS = {
  covers: Covers,
  films: Films,
  operations: Operations,
};
