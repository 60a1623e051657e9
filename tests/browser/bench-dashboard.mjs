// How fluid the dashboard is: bench-dashboard.mjs <static files> <chromium> <address> <token>
// Times between frames, with the limits that they are compared with.
import { launch } from "./browser.mjs";
import { chooseInvoices, dashboard, signIn, submitLogs } from "./dashboard.mjs";

const [files, chromium, address, token] = process.argv.slice(2);
const LINES = 1000;
const SECONDS = 20;
const BATCHES = 10;
const FOLDERS = 1000;

/** Begins to note the time between frames. */
const watch = (page) => page.evaluate(() => {
  const deltas = [];
  let last = performance.now();
  window.frames_ = deltas;
  const note = (now) => {
    deltas.push(now - last);
    last = now;
    window.watching = requestAnimationFrame(note);
  };
  window.watching = requestAnimationFrame((now) => {
    last = now;
    window.watching = requestAnimationFrame(note);
  });
});

/** Ends it, and says median, 99th percentile and longest. */
async function report(page, what) {
  const deltas = await page.evaluate(() => {
    cancelAnimationFrame(window.watching);
    return window.frames_;
  });
  const sorted = deltas.toSorted((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(1);
  console.log(`${what}: median frame ${at(0.5)} ms (limit 17), 99th percentile ${at(0.99)} ms (limit 50), `
    + `longest ${at(1)} ms, ${sorted.length} frames`);
}

const settled = (page) => page.locator(".view:not([hidden])[aria-busy=true]").waitFor({ state: "detached", timeout: 300_000 });

/** Writes so many lines a second, in even batches; says how many it wrote. */
async function write(seconds) {
  const begin = performance.now();
  const size = LINES / BATCHES;
  let written = 0;
  for (let batch = 0; batch < seconds * BATCHES; batch += 1) {
    const wait = begin + (batch * 1000) / BATCHES - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    await submitLogs(address, token, Array.from({ length: size }, (_, index) =>
      [index % 50 ? "Info" : "Error", `line ${batch * size + index} of the measurement`]));
    written += size;
  }
  return written / ((performance.now() - begin) / 1000);
}

/** Goes from the beginning to the end in five seconds, a step for each frame. */
async function scroll(page, list) {
  const height = await list.evaluate((viewport) => viewport.scrollHeight);
  await watch(page);
  await list.evaluate((viewport, height) => new Promise((resolve) => {
    let step = 0;
    const move = () => {
      viewport.scrollTop = (height * step) / 300;
      step += 1;
      if (step > 300) resolve();
      else requestAnimationFrame(move);
    };
    move();
  }), height);
}

for (let index = 0; index < FOLDERS; index += 1) {
  const body = JSON.stringify({ name: `Branch ${String(index).padStart(4, "0")}`, parent: 2 });
  await fetch(new URL("/_emulator/folders", address), { method: "POST", body });
}
const server = await dashboard(files, address);
const browser = await launch(chromium);
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await signIn(page, server.url, "admin");

await watch(page);
const start = performance.now();
await page.getByRole("searchbox", { name: "Find a folder" }).fill("Invoices");
await chooseInvoices(page);
await page.getByRole("searchbox", { name: "Find a folder" }).fill("");
await settled(page);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
await report(page, `reading 100,000 jobs (${seconds} s)`);

await scroll(page, page.getByRole("grid", { name: "Jobs" }));
await report(page, "scrolling through 100,000 jobs");
await scroll(page, page.getByRole("tree", { name: "Folders" }));
await report(page, `scrolling through ${FOLDERS} folders`);

await page.getByRole("tab", { name: "Logs" }).click();
await page.getByRole("log").locator(".line").first().waitFor();
await write(2);
await watch(page);
const rate = await write(SECONDS);
await report(page, `tailing ${rate.toFixed(0)} log lines a second`);
const count = await page.locator(".view:not([hidden]) .count").textContent();
console.log(`lines in the view: ${count}`);
await browser.close();
server.close();
