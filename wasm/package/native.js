// The native part: started once, by whoever needs it first.
import { bytes } from "./bytes.js";
import { Client, start as run } from "./native/orchestrator_odata_wasm.js";

let started;

/** The class `Client` of the native part, as soon as it runs. */
export function native() {
  started ??= start();
  return started;
}

async function start() {
  try {
    await run(await bytes());
  } catch (error) {
    started = undefined;
    throw error;
  }
  return Client;
}
