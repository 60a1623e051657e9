// The client with every set.
import { Connection } from "./core.js";
import { SETS } from "./generated/sets.js";

export * from "./core.js";
export { SignIn } from "./sign-in.js";

/** A client of one tenant with all its sets. */
export class Orchestrator extends Connection {}

for (const [name, Set] of Object.entries(SETS)) {
  Object.defineProperty(Orchestrator.prototype, name, {
    get() {
      return new Set(this);
    },
  });
}
