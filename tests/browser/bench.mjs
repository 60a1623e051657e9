// What the package costs in a browser: bench.mjs <package> <chromium> <package of API 17.0 alone>
// A line for each figure, with the limit or the peer that it is compared with.
import { readFileSync } from "node:fs";
import http from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { launch, pages } from "./browser.mjs";

const [folder, chromium, oldest] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const ROWS = 100_000;
const PAGE = 1000;
const RUNS = 5;
const STARTS = 15;

const zipped = (data) => gzipSync(data, { level: 9 }).length;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** What a page imports of a package, where that is in no `node_modules`; as its `package.json` says. */
const exported = (from) => [
  { find: /^orchestrator-odata\/models$/, replacement: join(from, "generated/models.js") },
  { find: /^orchestrator-odata\/sets\/(\w+)$/, replacement: join(from, "generated/sets/$1.js") },
  { find: /^orchestrator-odata\/(\w+)$/, replacement: join(from, "$1.js") },
  { find: /^orchestrator-odata$/, replacement: join(from, "index.js") },
];

/** What Vite makes of a page, in a folder if there is one. */
async function bundle(from, input, outDir) {
  const root = join(here, "page");
  const { output } = await build({
    root,
    base: "/package/",
    logLevel: "silent",
    resolve: { alias: exported(from) },
    build: { write: outDir !== undefined, outDir, emptyOutDir: true, rollupOptions: { input: join(root, input) } },
  });
  return output;
}

/** Bytes of a page's scripts: those it loads, and those it loads when they are needed. */
async function scriptsOf(from, input) {
  const scripts = (await bundle(from, input)).filter((part) => part.fileName.endsWith(".js"));
  const sum = (parts) => parts.reduce((sum, part) => sum + zipped(part.code), 0);
  const isLater = (part) => part.isDynamicEntry;
  return [sum(scripts.filter((part) => !isLater(part))), sum(scripts.filter(isLater))];
}

/** Says how large a package is. */
async function weigh(from, limits) {
  const { EntitySet, Orchestrator } = await import(join(from, "index.js"));
  const { API_VERSIONS } = await import(join(from, "versions.js"));
  const client = new Orchestrator({});
  const sets = Object.keys(Object.getOwnPropertyDescriptors(Orchestrator.prototype)).map((name) => client[name]);
  const methods = sets.flatMap((set) => (set instanceof EntitySet ? Object.keys(Object.getPrototypeOf(set)) : []));
  const native = zipped(readFileSync(join(from, "native/orchestrator_odata_wasm_bg.wasm")));
  console.log(`package of API ${API_VERSIONS.join(" and ")}, ${methods.length} operations; native part, gzip: ${kilobytes(native)}`);
  const pages = { "all operations": "every.html", "page of three sets": "index.html" };
  for (const [name, input] of Object.entries(pages)) {
    const [loaded, later] = await scriptsOf(from, input);
    const parts = `${kilobytes(native + loaded)} at once, ${kilobytes(later)} when it is needed`;
    console.log(`  ${name}, gzip: ${kilobytes(native + loaded + later)} (${parts})${limits[name] ?? ""}`);
  }
}

/** A service that lists jobs, with a link from page to page. */
async function service() {
  const bodies = new Map();
  const row = (id) => ({
    Key: `8066c309-cef8-4b47-9163-${String(id).padStart(12, "0")}`, Id: id, State: "Successful",
    StartTime: "2025-06-02T12:00:00.1234567Z", EndTime: "2025-06-02T12:05:00.1234567Z",
    JobPriority: "Normal", Source: "Schedule", SourceType: "Schedule", Info: "Job completed, \"all\" good",
    BatchExecutionKey: "9166c309-cef8-4b47-9163-b273fc7cc43a", CreationTime: "2025-06-02T11:59:00Z",
    StartingScheduleId: null, ReleaseName: "Post invoices to the ledger", Type: "Unattended",
    InputArguments: "{\"date\":\"2025-06-02\"}", OutputArguments: null, HostMachineName: "HOST-01",
    HasMediaRecorded: false, ProcessType: "Process", OrganizationUnitId: 3, ReleaseVersionId: 11,
    LocalSystemAccount: "NT AUTHORITY\\LOCAL SERVICE", RequiresUserInteraction: false,
  });
  const server = http.createServer((request, response) => {
    const cors = { "access-control-allow-origin": "*", "access-control-allow-headers": "*, authorization" };
    if (request.method === "OPTIONS") {
      response.writeHead(204, { ...cors, "access-control-max-age": "7200" }).end();
      return;
    }
    const skip = Number(new URL(request.url, "http://x").searchParams.get("$skip") ?? 0);
    response.writeHead(200, { ...cors, "content-type": "application/json" }).end(bodies.get(skip));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  for (let skip = 0; skip < ROWS; skip += PAGE) {
    const value = Array.from({ length: PAGE }, (_, index) => row(skip + index + 1));
    const next = skip + PAGE < ROWS ? { "@odata.nextLink": `${url}/odata/Jobs?$skip=${skip + PAGE}` } : {};
    bodies.set(skip, Buffer.from(JSON.stringify({ value, ...next })));
  }
  return { url, close: () => server.close() };
}

/** Milliseconds for all rows: with the package, and with `fetch` and `JSON.parse`. */
async function listing([url, runs]) {
  const { Orchestrator } = await import("/package/index.js");
  const client = new Orchestrator({ url, token: "a" });
  const ours = async () => (await client.jobs.list().toArray()).length;
  const peer = async () => {
    const rows = [];
    let next = `${url}/odata/Jobs`;
    while (next) {
      const reply = await fetch(next, { headers: { authorization: "Bearer a" } });
      const page = JSON.parse(await reply.text());
      for (const row of page.value) rows.push(row);
      next = page["@odata.nextLink"];
    }
    return rows.length;
  };
  const times = { ours: [], peer: [] };
  for (let run = 0; run <= runs; run += 1) {
    for (const [name, work] of [["ours", ours], ["peer", peer]]) {
      const start = performance.now();
      const rows = await work();
      if (rows !== 100_000) throw new Error(`${name} found ${rows} rows`);
      if (run > 0) times[name].push(performance.now() - start);
    }
  }
  const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
  return [median(times.ours), median(times.peer)];
}

/** Milliseconds until a page of rows is there: the page as Vite makes it, from the moment its script is asked for. */
async function firstCallBundled([url, script]) {
  const start = performance.now();
  await import(script);
  await window.firstJobs(url, "a");
  return performance.now() - start;
}

/** The same where every module of the whole package is a request. */
async function firstCallUnbundled([url]) {
  const start = performance.now();
  const { Orchestrator } = await import("/package/index.js");
  for await (const page of new Orchestrator({ url, token: "a" }).jobs.list().pages()) {
    if (page.length > 0) break;
  }
  return performance.now() - start;
}

/** The median over fresh profiles of the browser. */
async function firstCalls(browser, from, measure, given) {
  const server = await pages(from);
  const times = [];
  for (let run = 0; run < STARTS; run += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(server.url);
    times.push(await page.evaluate(measure, given));
    await context.close();
  }
  server.close();
  return `${times.toSorted((a, b) => a - b)[STARTS >> 1].toFixed(0)} ms`;
}

await weigh(oldest, { "all operations": "; limit 100 kB", "page of three sets": "; limit 70 kB" });
await weigh(folder, {});
const [server, jobs, browser] = await Promise.all([pages(folder), service(), launch(chromium)]);
const built = join(here, "first");
const entry = (await bundle(folder, "index.html", built)).find((part) => part.isEntry);
const first = await firstCalls(browser, built, firstCallBundled, [jobs.url, `/package/${entry.fileName}`]);
console.log(`first call after page load, a list of ${PAGE} rows, page of three sets: ${first}; limit 100 ms`);
const unbundled = await firstCalls(browser, folder, firstCallUnbundled, [jobs.url]);
console.log(`  the whole package, not bundled: ${unbundled}`);
const page = await browser.newPage();
await page.goto(server.url);
const [ours, peer] = await page.evaluate(listing, [jobs.url, RUNS]);
const times = `${ours.toFixed(0)} ms, peer ${peer.toFixed(0)} ms`;
console.log(`${ROWS} rows: ${(ours / peer).toFixed(2)} of fetch and JSON.parse (${times}); limit 1.20`);
await browser.close();
server.close();
jobs.close();
