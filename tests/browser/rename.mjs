// Gives what the WebAssembly and the JavaScript around it share the short names that wasm-opt chose:
// rename.mjs <module.js> <names.json>
import { readFileSync, writeFileSync } from "node:fs";

const [file, names] = process.argv.slice(2);
const { imports, exports } = JSON.parse(readFileSync(names, "utf8"));
let code = readFileSync(file, "utf8");

function replace(pattern, made) {
  if (code.search(pattern) < 0) throw new Error(`${file} has no ${pattern}`);
  code = code.replace(pattern, () => made);
}

for (const [long, short] of exports) {
  code = code.replaceAll(new RegExp(`\\bwasm\\.${long}(?![\\w$])`, "g"), () => `wasm.${short}`);
}
// All imports stand in one module now; those from files are added to it.
let added = "";
for (const [module, long, short] of imports) {
  const local = new RegExp(`import \\* as (\\w+) from "${module}"`).exec(code)?.[1];
  if (local) added += `\n        ${short}: ${local}.${long},`;
  else replace(new RegExp(`^ {8}${long}: `, "m"), `        ${short}: `);
}
const head = "const import0 = {";
replace(head, head + added);
replace(/return \{\n {8}__proto__: null,\n {8}"[^]*?\n {4}\};/, "return { a: import0 };");
writeFileSync(file, code);
