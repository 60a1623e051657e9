// The WebAssembly where it is read from disk.
import { readFile } from "node:fs/promises";

export const bytes = () =>
  readFile(new URL("./native/orchestrator_odata_wasm_bg.wasm", import.meta.url));
