// Generated from the service's description.
import { Loans } from "./sets/Loans.js";
import { Readers } from "./sets/Readers.js";

export {
  Loans,
  Readers,
};

// The accessors of a client.
export const SETS = {
  loans: Loans,
  readers: Readers,
};
