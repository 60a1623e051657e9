// The WebAssembly where it is fetched.
export const bytes = () => fetch(new URL("./native/orchestrator_odata_wasm_bg.wasm", import.meta.url));
