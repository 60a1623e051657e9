// Takes from the JavaScript around the WebAssembly what no engine that runs it needs:
// trim.mjs <module.js>
import { readFileSync, writeFileSync } from "node:fs";

const [file] = process.argv.slice(2);
let code = readFileSync(file, "utf8");

function replace(pattern, made) {
  if (code.search(pattern) < 0) throw new Error(`${file} has no ${pattern}`);
  code = code.replaceAll(pattern, made);
}

// Whoever has references of JavaScript in WebAssembly has these, too.
replace(/\(typeof FinalizationRegistry === 'undefined'\)\s+\? \{[^\n]+\}\n\s+: (?=new FinalizationRegistry\()/g, "");
replace(/\nif \(!\('encodeInto' in cachedTextEncoder\)\) \{\n[^]*?\n\}\n/g, "");
// One way to hand over a text is enough.
replace(/(function passStringToWasm0\(arg, malloc)[^]*?\n {4}if \(realloc === undefined\) \{\n([^]*?) {4}\}\n[^]*?\n\}/g, "$1) {\n$2}");
replace(/(passStringToWasm0\(\w+, wasm\.__wbindgen_malloc), wasm\.__wbindgen_realloc\)/g, "$1)");
// Memory that grew is another buffer.
replace(/cachedDataViewMemory0\.buffer\.detached === true \|\| \(.*\)\) \{/g, "cachedDataViewMemory0.buffer !== wasm.memory.buffer) {");
replace(/(const import0 = \{)\n {8}__proto__: null,/g, "$1");
// It is `free` that is called.
replace(/^if \(Symbol\.dispose\) .*\n/gm, "");
// It is started once, by one who has its bytes or waits for them.
replace(/\nlet wasmModule, wasmInstance, wasm;\n[^]*$/g, `
let wasm;

export async function start(source) {
    const imports = __wbg_get_imports();
    const { instance } = source instanceof Response
        ? await streamed(source, imports)
        : await WebAssembly.instantiate(source, imports);
    wasm = instance.exports;
    wasm.__wbindgen_start();
}

async function streamed(response, imports) {
    if (!response.ok) {
        throw new Error(\`failed to fetch Wasm: \${response.status} \${response.statusText} fetching '\${response.url}'\`);
    }
    // Not every server knows the type, and without it nothing is compiled before all is there.
    return response.headers.get("content-type") === "application/wasm"
        ? WebAssembly.instantiateStreaming(response, imports)
        : WebAssembly.instantiate(await response.arrayBuffer(), imports);
}
`);
writeFileSync(file, code);
