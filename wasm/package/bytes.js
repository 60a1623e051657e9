// The WebAssembly: fetched, or read where modules are files.
const file = new URL("./native/orchestrator_odata_wasm_bg.wasm", import.meta.url);

export async function bytes() {
  if (file.protocol !== "file:") return fetch(file);
  // A name that bundlers for browsers neither follow nor work out.
  const disk = ["node:fs", "promises"].join("/");
  const { readFile } = await import(/* @vite-ignore */ /* webpackIgnore: true */ disk);
  return readFile(file);
}
