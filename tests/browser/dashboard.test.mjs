// The dashboard by clicks and keys, against an emulated Orchestrator:
// dashboard.test.mjs <package> <static files> <folder for screenshots> <chromium> <address> <token>
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "./browser.mjs";
import { chooseInvoices, dashboard, heldBack, signIn, submitLogs } from "./dashboard.mjs";

const [, files, shots, chromium, address, token] = process.argv.slice(2);
const control = (path, body) =>
  fetch(new URL(`/_emulator/${path}`, address), { method: "POST", body: JSON.stringify(body) })
    .then(async (reply) => assert.ok(reply.ok, await reply.text()));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const VIEWS = ["Jobs", "Queues", "Logs", "Robots"];
const FOLDERS = 1000;
let server;
let browser;
let page;

const tab = (page, name) => page.getByRole("tab", { name }).click();
const rows = (page, grid) => page.getByRole("grid", { name: grid, exact: true }).locator(".rows .row");
const settled = (page) => page.locator(".view:not([hidden])[aria-busy=true]").waitFor({ state: "detached" });
/** Tables are written with the frame after the one that counts what is in them. */
const painted = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
/** What a note said, which goes away after some seconds: the page writes down what appeared. */
const told = (page, text) => page.waitForFunction((text) => window.told.some((one) => one.includes(text)), text);
const photographed = (page, name) => page.screenshot({ path: join(shots, `${name}.png`) });

async function visitor(user, options = {}) {
  // Colours on their way from one to another are not those that contrast is asked of.
  const settings = { viewport: { width: 1440, height: 900 }, reducedMotion: "reduce", ...options };
  const context = await browser.newContext(settings);
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.addInitScript(() => {
    window.told = [];
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) if (node.classList?.contains("toast")) window.told.push(node.textContent);
      }
    }).observe(document, { childList: true, subtree: true });
  });
  page.mistakes = [];
  page.origins = new Set();
  page.on("pageerror", (error) => page.mistakes.push(error.message));
  page.on("console", (message) => message.type() === "error" && page.mistakes.push(message.text()));
  page.on("request", (request) => page.origins.add(new URL(request.url()).origin));
  await signIn(page, server.url, user);
  return page;
}

/** What axe finds, in words. */
async function violations(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run());
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

before(async () => {
  mkdirSync(shots, { recursive: true });
  const rights = ["Jobs.View", "Queues.View", "Transactions.View", "Logs.View", "SubFolders.View", "Processes.View"];
  await control("users", { name: "vera.viewer", password: "emulator", folderPermissions: { Finance: rights } });
  server = await dashboard(files, address);
  browser = await launch(chromium);
  page = await visitor("admin");
  await chooseInvoices(page);
});

after(async () => {
  await browser?.close();
  server?.close();
});

test("jobs are counted by state, listed and filtered", async () => {
  await settled(page);
  const all = await page.locator(".view:not([hidden]) .toolbar .count").textContent();
  assert.match(all, /^[\d,]+ jobs$/);
  const tile = page.getByRole("button", { name: /^Faulted/ });
  const count = /[\d,]+$/.exec(await tile.textContent())[0];
  await tile.click();
  await page.getByText(`${count} jobs`, { exact: true }).waitFor();
  await painted(page);
  assert.equal(await rows(page, "Jobs").first().locator(".cell").first().textContent(), "Faulted");
  await tile.click();
  await page.getByRole("searchbox", { name: "Filter jobs" }).fill("check suppliers");
  const names = rows(page, "Jobs").locator(".cell:nth-child(2)");
  await assert.doesNotReject(names.first().filter({ hasText: "Check suppliers" }).waitFor());
  await painted(page);
  assert.deepEqual([...new Set(await names.allTextContents())], ["Check suppliers"]);
  await page.getByRole("searchbox", { name: "Filter jobs" }).fill("");
});

test("the trend can be read as a table", async () => {
  await page.getByRole("img", { name: /^Jobs created in the last 3 days\. [\d,]+ successful, / }).waitFor();
  await page.getByRole("combobox", { name: "Jobs created: span" }).selectOption("Last 7 days");
  const chart = page.getByRole("img", { name: /^Jobs created in the last 7 days\. [\d,]+ successful, / });
  await page.locator(".view:not([hidden]) summary").click();
  const table = page.locator(".view:not([hidden]) .as-table table");
  await table.locator("td").first().waitFor();
  assert.deepEqual(await table.locator("thead th").allTextContents(), ["From", "Successful", "Faulted", "Other"]);
  await chart.waitFor();
  // In one look: as time goes on, both are written anew.
  const { cells, count, label } = await page.locator(".view:not([hidden]) .chart").evaluate((figure) => ({
    cells: [...figure.querySelectorAll("tbody td")].map((cell) => cell.textContent),
    count: figure.querySelectorAll("tbody tr").length,
    label: figure.querySelector("[role=img]").getAttribute("aria-label"),
  }));
  const numbers = cells.map((text) => Number(text.replace(",", "")));
  assert.equal(count, 29);
  const said = label.match(/[\d,]+ (?=successful|faulted|other)/g);
  const sum = (values) => values.reduce((one, other) => one + other, 0);
  assert.equal(sum(numbers), sum(said.map((text) => Number(text.replace(",", "")))));
  await page.locator(".view:not([hidden]) summary").click();
});

test("a job is started and stopped", async () => {
  // It would end by itself otherwise, sooner or later than it is stopped.
  await control("clock", { stopped: true });
  await page.getByRole("button", { name: "Start a job" }).click();
  const dialog = page.getByRole("dialog", { name: "Start a job" });
  await dialog.getByLabel("Input, as JSON (optional)").fill("{not JSON");
  await dialog.getByRole("button", { name: "Start" }).click();
  assert.ok(await dialog.isVisible());
  await dialog.getByLabel("Input, as JSON (optional)").fill('{"in_Mailbox": "test@example.com"}');
  assert.deepEqual(await violations(page), []);
  await photographed(page, "start");
  await dialog.getByRole("button", { name: "Start" }).click();
  await told(page, "1 job of Read invoices 1.2.0 started");
  const first = rows(page, "Jobs").first();
  await first.filter({ hasText: /Pending|Running/ }).click();
  const details = page.getByRole("complementary", { name: "The selected job" });
  await details.getByRole("button", { name: "Kill" }).click();
  await told(page, "Read invoices was asked to stop");
  await first.filter({ hasText: /Terminating|Stopped/ }).waitFor();
  await photographed(page, "stopped");
  await control("clock", { stopped: false });
});

test("queues show what is done, fails and waits; a failed item is tried again", async () => {
  await tab(page, "Queues");
  await settled(page);
  await rows(page, "Queues").filter({ hasText: "Invoices" }).waitFor();
  await page.getByRole("img", { name: /^Items done in the last 3 days\. [\d,]+ successful, / }).waitFor();
  await page.getByText(/^The oldest waits for .*past due\.$/).waitFor();
  await page.getByRole("button", { name: /^Failed/ }).click();
  // The older of the two is made up and cannot be changed; that of the sample can.
  await page.getByRole("searchbox", { name: "Filter items" }).fill("INV-2025-1000008");
  await page.getByText("2 items", { exact: true }).waitFor();
  await painted(page);
  const item = rows(page, "Queue items").filter({ hasText: "INV-2025-1000008" }).first();
  await item.click();
  await page.getByRole("button", { name: "Retry" }).click();
  await told(page, "INV-2025-1000008 is tried again");
  await page.getByRole("button", { name: /^Retried/ }).click();
  await item.filter({ hasText: "Retried" }).waitFor();
  await page.getByRole("button", { name: /^Retried/ }).click();
  await page.getByRole("searchbox", { name: "Filter items" }).fill("");
  await settled(page);
});

test("log lines appear as they are written, and are filtered by level and text", async () => {
  await tab(page, "Logs");
  const log = page.getByRole("log", { name: "Robot logs" });
  await log.getByText("posted to the ledger").last().waitFor();
  await submitLogs(address, token, [["Info", "the first of two"], ["Error", "the second of two"]]);
  await log.getByText("the second of two").waitFor();
  assert.ok(await log.getByText("the first of two").isVisible());
  await page.getByRole("combobox", { name: "Lowest level" }).selectOption("Error");
  await log.getByText("the first of two").waitFor({ state: "detached" });
  await log.getByText("the second of two").waitFor();
  await page.getByRole("combobox", { name: "Lowest level" }).selectOption("Trace");
  await page.getByRole("searchbox", { name: "Filter log lines" }).fill("of TWO");
  await page.getByText(/^2 of [\d,]+ lines/).waitFor();
  await page.getByRole("searchbox", { name: "Filter log lines" }).fill("");
  await page.getByRole("button", { name: "Read older lines" }).click();
  await page.getByText(/^5,\d\d\d lines/).waitFor();
  await page.getByRole("button", { name: "Newest lines" }).click();
  await log.getByText("the second of two").waitFor();
});

test("robots have sessions, and are disabled and enabled", async () => {
  await tab(page, "Robots");
  await rows(page, "Sessions").filter({ hasText: "InvoiceBot-2" }).waitFor();
  const robot = rows(page, "Robots").filter({ hasText: "InvoiceBot-1" });
  await robot.click();
  for (const [name, after] of [["Disable", "Disabled"], ["Enable", "Enabled"]]) {
    await page.getByRole("button", { name, exact: true }).click();
    await robot.filter({ hasText: after }).waitFor();
  }
  // Here nothing is asked of robots any more: faults of that are meant for others.
  await tab(page, "Jobs");
  await settled(page);
});

test("an answer that comes late does not undo what is known since", async () => {
  const person = await visitor("admin");
  await chooseInvoices(person);
  await settled(person);
  await control("clock", { stopped: true });
  await person.getByRole("button", { name: "Start a job" }).click();
  await person.getByRole("dialog").getByRole("button", { name: "Start" }).click();
  await told(person, "1 job of Read invoices 1.2.0 started");
  const job = rows(person, "Jobs").first();
  await job.filter({ hasText: "Pending" }).click();
  const jobs = await heldBack(person, /\/odata\/Jobs\?.*top=200/);
  await jobs.isThere;
  await person.getByRole("complementary").getByRole("button", { name: "Kill" }).click();
  await job.filter({ hasText: "Stopped" }).waitFor();
  await told(person, "Read invoices was asked to stop");
  await jobs.release();
  await person.waitForTimeout(200);
  assert.match(await job.textContent(), /^Stopped/);
  await control("clock", { stopped: false });

  await tab(person, "Robots");
  const robot = rows(person, "Robots").filter({ hasText: "InvoiceBot-2" });
  await robot.filter({ hasText: "Enabled" }).click();
  const robots = await heldBack(person, /\/odata\/Robots\?/);
  await robots.isThere;
  await person.getByRole("button", { name: "Disable", exact: true }).click();
  await told(person, "InvoiceBot-2 is disabled");
  await robots.release();
  await person.waitForTimeout(200);
  assert.match(await robot.textContent(), /Disabled/);
  await person.getByRole("button", { name: "Enable", exact: true }).click();
  await told(person, "InvoiceBot-2 is enabled");
  await person.context().close();
});

test("what a user may not do is greyed out and names the permission", async () => {
  const viewer = await visitor("vera.viewer");
  await chooseInvoices(viewer);
  const start = viewer.getByRole("button", { name: "Start a job", description: "Needs Jobs.Create" });
  assert.equal(await start.getAttribute("aria-disabled"), "true");
  await start.click({ force: true });
  assert.equal(await viewer.getByRole("dialog").count(), 0);
  await rows(viewer, "Jobs").filter({ hasText: "Suspended" }).first().click();
  assert.ok(await viewer.getByText("Needs Jobs.Edit").first().isVisible());
  await photographed(viewer, "viewer");
  assert.deepEqual(await violations(viewer), []);
  await tab(viewer, "Robots");
  await viewer.getByText("Needs Robots.View").waitFor();
  await viewer.context().close();
});

test("a refusal in one folder is remembered there", async () => {
  // In a folder of her own the operator may do everything: her list of permissions says so.
  const operator = await visitor("olga.operator");
  await chooseInvoices(operator);
  await tab(operator, "Queues");
  await settled(operator);
  await operator.getByRole("searchbox", { name: "Filter items" }).fill("INV-2025-1000030");
  await operator.getByText(/^\d items?$/).waitFor();
  await painted(operator);
  await rows(operator, "Queue items").filter({ hasText: "INV-2025-1000030" }).first().click();
  const retry = operator.getByRole("button", { name: "Retry" });
  assert.equal(await retry.getAttribute("aria-disabled"), null);
  await retry.click();
  await told(operator, "Not allowed in Finance/Invoices: needs ");
  assert.match((await operator.evaluate(() => window.told)).at(-1), /needs .*transactions\.edit/i);
  assert.equal(await retry.getAttribute("aria-disabled"), "true");
  assert.ok(await operator.locator(".details").getByText(/Needs .*Transactions\.Edit/).isVisible());
  await operator.context().close();
});

test("what goes wrong is told, and can be tried again", async () => {
  const person = await visitor("admin");
  await chooseInvoices(person);
  await settled(person);
  await control("faults", "Robots.list times=1 status=400");
  await tab(person, "Robots");
  await person.getByText("That did not work").waitFor();
  assert.deepEqual(await violations(person), []);
  await person.getByRole("button", { name: "Try again" }).click();
  await rows(person, "Robots").filter({ hasText: "InvoiceBot-1" }).waitFor();
  await person.context().close();
});

test("the tree and the tables go by keyboard", async () => {
  const person = await visitor("admin");
  await person.getByRole("treeitem").first().waitFor();
  await person.getByRole("tree", { name: "Folders" }).focus();
  const press = async (...keys) => {
    for (const key of keys) await person.keyboard.press(key);
  };
  const reaches = async (name, ...keys) => {
    await press(...keys);
    await person.waitForFunction((name) => {
      const id = document.activeElement.getAttribute("aria-activedescendant");
      return document.getElementById(id)?.querySelector(".name")?.textContent === name;
    }, name);
  };
  await reaches("Finance", "f");
  await reaches("Operations", "ArrowLeft", "ArrowDown");
  await reaches("Invoices", "ArrowUp", "ArrowRight", "ArrowRight");
  await reaches("Finance", "ArrowLeft");
  await press("ArrowDown", "Enter");
  await person.getByRole("heading", { level: 1, name: "Invoices" }).waitFor();
  await settled(person);
  await person.getByRole("tab", { name: "Jobs" }).focus();
  await person.keyboard.press("ArrowRight");
  await rows(person, "Queue items").first().waitFor();
  await person.keyboard.press("Home");
  const grid = person.getByRole("grid", { name: "Jobs" });
  await rows(person, "Jobs").first().waitFor();
  await settled(person);
  await grid.focus();
  await press("End");
  const last = await grid.getAttribute("aria-rowcount");
  await grid.locator(`.row[aria-selected=true][aria-rowindex="${last}"]`).waitFor();
  await person.keyboard.press("Home");
  await person.keyboard.press("Enter");
  assert.equal(await person.evaluate(() => document.activeElement.textContent), "Stop");
  await person.context().close();
});

test("axe finds nothing, in light and in dark, and nothing comes from elsewhere", async () => {
  for (const colorScheme of ["light", "dark"]) {
    const person = await visitor("admin", { colorScheme });
    await chooseInvoices(person);
    for (const view of VIEWS) {
      await tab(person, view);
      await settled(person);
      await person.locator(".view:not([hidden]) .rows > *").first().waitFor();
      if (view !== "Logs") await person.locator(".view:not([hidden]) .rows .row").first().click();
      assert.deepEqual(await violations(person), [], `${view}, ${colorScheme}`);
      await photographed(person, `${view.toLowerCase()}-${colorScheme}`);
    }
    assert.deepEqual(person.mistakes, []);
    assert.deepEqual([...person.origins].sort(), [new URL(address).origin, new URL(server.url).origin].sort());
    await person.getByRole("button", { name: "Sign out" }).click();
    await person.getByRole("button", { name: "Sign in" }).waitFor();
    assert.deepEqual(await violations(person), [], `signed out, ${colorScheme}`);
    await photographed(person, `signed-out-${colorScheme}`);
    await person.context().close();
  }
});

test("a narrow window has everything, too", async () => {
  const person = await visitor("admin", { viewport: { width: 420, height: 900 } });
  await person.getByRole("button", { name: "Folders" }).click();
  await chooseInvoices(person);
  await person.getByRole("tree").waitFor({ state: "hidden" });
  await settled(person);
  await photographed(person, "narrow");
  const width = await person.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 420, `${width} pixels wide`);
  assert.deepEqual(await violations(person), []);
  await person.context().close();
});

test("folders that are opened before they are read stay open until one is chosen, which may be the same", async () => {
  const person = await visitor("admin", { viewport: { width: 420, height: 900 } });
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  await person.route(/\/odata\/Folders/, async (route) => {
    await held;
    await route.continue();
  });
  await person.reload();
  const folders = person.getByRole("button", { name: "Folders" });
  await folders.click();
  release();
  await chooseInvoices(person);
  await person.getByRole("tree").waitFor({ state: "hidden" });
  await folders.click();
  await chooseInvoices(person);
  await person.getByRole("tree").waitFor({ state: "hidden" });
  await person.context().close();
});

test("of a thousand folders only the visible ones are in the page", async () => {
  for (let first = 0; first < FOLDERS; first += 50) {
    const names = Array.from({ length: 50 }, (_, index) => `Branch ${String(first + index).padStart(4, "0")}`);
    await Promise.all(names.map((name) => control("folders", { name, parent: 2 })));
  }
  const person = await visitor("admin");
  const tree = person.getByRole("tree", { name: "Folders" });
  await person.getByRole("treeitem").first().waitFor();
  await tree.focus();
  await person.keyboard.press("b");
  await person.getByRole("treeitem", { name: "Branch 0000" }).waitFor();
  assert.equal(await person.getByRole("treeitem", { name: "Branch 0000" }).getAttribute("aria-setsize"), String(FOLDERS + 1));
  assert.ok((await person.getByRole("treeitem").count()) < 60);
  await person.getByRole("searchbox", { name: "Find a folder" }).fill("branch 0777");
  await person.getByRole("treeitem", { name: "Branch 0777" }).click();
  await person.getByRole("heading", { level: 1, name: "Branch 0777" }).waitFor();
  await person.getByText("0 jobs", { exact: true }).waitFor();
  await person.getByRole("searchbox", { name: "Find a folder" }).fill("");
  assert.deepEqual(await violations(person), []);
  await photographed(person, "folders");
  await person.context().close();
});

test("nothing went wrong on the way", () => assert.deepEqual(page.mistakes, []));
