// Runs the table of calls in a browser: conformance.mjs <package> <chromium> <table> <sources> [version] [operation]
// The sources of the package say what its methods are.
// The last line says how many operations and calls there were; exit 1 if one failed.
import { readFileSync } from "node:fs";
import { launch, pages } from "./browser.mjs";
import { Digits, difference, readJson, request, withoutControlInformation } from "./compare.mjs";
import { argumentsOf, methods } from "./methods.mjs";
import { recorder } from "./recorder.mjs";

const [folder, chromium, table, sources, version = "17.0", only] = process.argv.slice(2);

const lines = readFileSync(table, "utf8").split("\n").filter(Boolean).map(readJson);
const wanted = lines.filter(
  (line) => line.versions.includes(version) && [undefined, line.operation].includes(only),
);

/** What is written as JSON with the numbers as they were; in texts for programs, if they are large. */
const written = (value, large) =>
  JSON.stringify(value, (_, part) => {
    if (!(part instanceof Digits)) return part;
    const text = part.source;
    if (!large || part.isExact) return JSON.rawJSON(text);
    return /^-?\d+$/.test(text) ? { bigint: text } : text;
  });

function answerOf({ reply }) {
  const { headers = {}, bytes, body } = reply;
  const status = Number(reply.status.source);
  if (bytes !== undefined && bytes !== null) {
    return { status, headers, body: Buffer.from(bytes, "base64") };
  }
  const text = body === undefined || body === null ? "" : written(body, false);
  return { status, headers, body: text };
}

/** Runs in the page. */
async function call({ url, folder, accessor, method, isList, given }) {
  const { Orchestrator } = await import("/package/index.js");
  let client = new Orchestrator({ url, token: "a-token" });
  if (folder) client = client.inFolder({ id: folder });
  const request = JSON.parse(given, (_, value) => {
    if (value === null || typeof value !== "object") return value;
    if ("bigint" in value) return BigInt(value.bigint);
    if (!("filename" in value && "content" in value)) return value;
    const bytes = Uint8Array.from(atob(value.content), (c) => c.charCodeAt());
    return { name: value.filename, bytes };
  });
  const result = client[accessor][method](request);
  const value = await (isList ? result.toArray() : result);
  if (value instanceof Uint8Array) return { bytes: btoa(String.fromCharCode(...value)) };
  return value === undefined ? null : value;
}

const server = await pages(folder);
const recorded = await recorder();
const browser = await launch(chromium);
const page = await browser.newPage();
await page.goto(server.url);
const known = methods(sources);
let failures = 0;
for (const line of wanted) {
  recorded.answer(answerOf(line));
  const method = known.get(line.operation);
  let problem = method ? undefined : "the package has no such operation";
  if (method) {
    const given = written(argumentsOf(line, method), true);
    const of = line.folder?.source;
    try {
      const value = await page.evaluate(call, { ...method, url: recorded.url, folder: of, given });
      const requests = recorded.take();
      problem =
        requests.length === 1
          ? request(line.request, requests[0])
          : `${requests.length} requests arrived instead of one`;
      const found = withoutControlInformation(readJson(JSON.stringify(value)));
      problem ??= difference(line.value ?? null, found, "value", true);
    } catch (error) {
      problem = error.message.split("\n")[0];
    }
  }
  if (problem) {
    failures += 1;
    console.log(`${line.id}: ${problem}`);
  }
}
await browser.close();
server.close();
recorded.close();
const operations = new Set(wanted.map((line) => line.operation)).size;
console.log(`${operations} operations, ${wanted.length} calls, ${failures} failed`);
process.exit(failures > 0 || wanted.length === 0 ? 1 : 0);
