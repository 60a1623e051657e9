// The client with every set.
import { Connection } from "./core.js";
import { SETS } from "./generated/sets.js";
// What those import in turn, so that a page without a bundler asks for all of it at once.
import "./bytes.js";
import "./errors.js";
import "./generated/shapes.js";
import "./native.js";
import "./native/orchestrator_odata_wasm.js";
import "./query.js";
import "./set.js";

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
