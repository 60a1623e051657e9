// Turns CSDL XML into CSDL JSON with odata-csdl: node convert.mjs OUT FILE...
// Prints for each file its name and "ok", or what the converter says.
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import csdl from "odata-csdl";

const [out, ...files] = process.argv.slice(2);
for (const file of files) {
  const name = basename(file);
  try {
    const messages = [];
    const model = csdl.xml2json(readFileSync(file), { messages });
    writeFileSync(join(out, `${name}.json`), JSON.stringify(model));
    console.log(`${name}\t${messages.length === 0 ? "ok" : messages[0].message}`);
  } catch (error) {
    console.log(`${name}\tfailed: ${String(error.message).split("\n", 1)[0]}`);
  }
}
