// Runs the table of calls in a browser: conformance.mjs <package> <chromium> <table> <sources> [version] [operation]
// The sources of the package say what its methods are.
// The last line says how many operations and calls there were; exit 1 if one failed.
import { readFileSync } from "node:fs";
import { launch, pages } from "./browser.mjs";
import { Digits, difference, readJson, request, withoutControlInformation } from "./compare.mjs";
import { argumentsOf, methods } from "./methods.mjs";
import { recorder } from "./recorder.mjs";

const [folder, chromium, table, sources, version = "all", only] = process.argv.slice(2);

const lines = readFileSync(table, "utf8").split("\n").filter(Boolean).map(readJson);

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
async function call({ url, version, folder, accessor, method, isList, given }) {
  const { Orchestrator } = await import("/package/index.js");
  let client = new Orchestrator({ url, token: "a-token", serverVersion: version });
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
page.setDefaultTimeout(120_000);
await page.goto(server.url);
const known = methods(sources);

/** Runs the calls of a version; whether one failed, or there was none. */
async function check(version) {
  const wanted = lines.filter(
    (line) => line.versions.includes(version) && [undefined, line.operation].includes(only),
  );
  let failures = 0;
  for (const line of wanted) {
    const problem = await problemOf(line, version);
    if (problem) {
      failures += 1;
      console.log(`${line.id} of ${version}: ${problem}`);
    }
  }
  const operations = new Set(wanted.map((line) => line.operation)).size;
  console.log(`API ${version}: ${operations} operations, ${wanted.length} calls, ${failures} failed`);
  return failures > 0 || wanted.length === 0;
}

async function problemOf(line, version) {
  const method = known.get(line.operation);
  if (!method) return "the package has no such operation";
  recorded.answer(answerOf(line));
  const given = written(argumentsOf(line, method), true);
  const of = line.folder?.source;
  try {
    const value = await page.evaluate(call, { ...method, url: recorded.url, version, folder: of, given });
    const requests = recorded.take();
    const found = withoutControlInformation(readJson(JSON.stringify(value)));
    return requests.length === 1
      ? (request(line.request, requests[0]) ?? difference(line.value ?? null, found, "value", true))
      : `${requests.length} requests arrived instead of one`;
  } catch (error) {
    return error.message.split("\n")[0];
  }
}

const versions = await page.evaluate(async () => (await import("/package/versions.js")).API_VERSIONS);
const failed = [];
for (const one of version === "all" ? versions : [version]) failed.push(await check(one));
await browser.close();
server.close();
recorded.close();
process.exit(failed.includes(true) ? 1 : 0);
