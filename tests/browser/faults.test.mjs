// What programs notice in a browser when something goes wrong, judged by what the emulator holds and
// by its journal: faults.test.mjs <package> <chromium> <address> <token>
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { launch, pages } from "./browser.mjs";

const [folder, chromium, address, token] = process.argv.slice(2);
const FOLDER = "Finance/Invoices";
let server;
let browser;
let page;
let ids;

before(async () => {
  server = await pages(folder);
  browser = await launch(chromium);
  page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(server.url);
  await page.evaluate(async ([url, token, folder]) => {
    window.odata = await import("/package/index.js");
    const fetched = window.fetch;
    window.fetch = async (...given) => {
      window.sent += 1;
      const reply = await fetched(...given);
      window.answered += 1;
      return reply;
    };
    window.client = (token) => new window.odata.Orchestrator({ url, token }).inFolder(folder);
    window.usual = window.client(token);
    window.ids = async (options) => {
      const rows = await window.usual.robotLogs.list({ select: ["Id"], orderby: "Id", ...options }).toArray();
      return rows.map((row) => row.Id);
    };
  }, [address, token, FOLDER]);
  ids = await page.evaluate(() => window.ids());
});

afterEach(() => control("DELETE", "faults"));

after(async () => {
  await browser?.close();
  server?.close();
});

async function control(method, path, body) {
  const reply = await fetch(new URL(`/_emulator/${path}`, address), { method, body });
  assert.ok(reply.ok, `${method} ${path}: ${reply.status}`);
  return reply.status === 204 ? undefined : reply.json();
}

/** One rule in place of all others. */
async function spoil(rule) {
  await control("DELETE", "faults");
  await control("POST", "faults", JSON.stringify(rule));
}

/** What was received of an operation since the journal was cleared. */
const received = async (operation) => (await control("GET", `journal?operation=${operation}`)).value;

const READS = [
  "every=2 status=503", "every=2 status=429 retry-after=1", "every=2 reset-before", "every=2 reset-after",
  "every=2 cut-body", "every=2 truncated-json", "every=2 empty-body", "short-page=300", "latency=50",
];
for (const fault of READS) {
  test(`a list loses no row and doubles none: ${fault}`, async () => {
    await spoil(`RobotLogs.list ${fault}`);
    assert.deepEqual(await page.evaluate(() => window.ids()), ids);
    assert.deepEqual(await page.evaluate(() => window.ids({ prefetch: 3 })), ids);
    assert.ok((await control("GET", "faults")).value[0].acted > 0);
  });
}

test("a list that cannot be had ends with an error in its place, and goes on from its token", async () => {
  const found = await page.evaluate(async () => {
    const list = window.usual.robotLogs.list({ select: ["Id"], orderby: "Id" });
    const ids = [];
    for await (const page of list.pages()) {
      ids.push(...page.map((row) => row.Id));
      if (ids.length >= 1000) break;
    }
    return { ids, token: list.token };
  });
  await spoil("RobotLogs.list status=500");
  const name = await page.evaluate(
    (resume) => window.ids({ resume }).catch((error) => error.name), found.token,
  );
  assert.equal(name, "ServerError");
  await control("DELETE", "faults");
  const behind = await page.evaluate((resume) => window.ids({ resume }), found.token);
  assert.deepEqual([...found.ids, ...behind], ids);
});

const WRITES = [
  "status=503", "status-after=503", "status=429 retry-after=1 times=1", "cut-body", "truncated-json",
  "empty-body", "html", "html=200", "reset-before", "reset-after", "expired-token times=1", "latency-after=50",
];
for (const fault of WRITES) {
  test(`a write is carried out once at most, and the client says so: ${fault}`, async () => {
    await control("DELETE", "journal");
    await spoil(`Queues.AddQueueItem ${fault}`);
    const said = await page.evaluate(async ([reference, token]) => {
      window.sent = 0;
      const client = window.client(async () => ({ token, expiresIn: 3600 }));
      const itemData = { Name: "Invoices", Reference: reference };
      const said = await client.queues.addQueueItem({ itemData }).then(
        (item) => ({ isDone: item.Reference === reference }),
        ({ name, mayHaveActed }) => ({ isDone: false, name, mayHaveActed }),
      );
      return { ...said, sent: window.sent };
    }, [`BROWSER-${fault}`, token]);
    const entries = await received("Queues.AddQueueItem");
    const acted = entries.reduce((sum, entry) => sum + entry.acted, 0);
    const isRepeated = /429|expired/.test(fault);
    assert.equal(said.sent, isRepeated ? 2 : 1, `sent ${said.sent} times`);
    assert.equal(said.isDone, isRepeated || /latency/.test(fault), JSON.stringify(said));
    if (said.isDone) assert.equal(acted, 1);
    else if (acted > 0) assert.equal(said.mayHaveActed, true, JSON.stringify(said));
    // Where a connection breaks that was used before, Chromium sends what was on it once more by itself.
    if (fault.startsWith("reset")) return;
    assert.equal(entries.length, said.sent);
    assert.ok(acted <= 1, `carried out ${acted} times`);
  });
}

// Far longer than a machine with other things to do takes to notice a signal.
const LONG = 600_000;
const WAITS = [["an answer", `latency=${LONG}`, 0], ["its turn", "status=503 retry-after=50", 1]];
for (const [what, fault, answers] of WAITS) {
  test(`a signal ends a call that waits for ${what}, and nothing is sent after it`, async () => {
    await control("DELETE", "journal");
    await spoil(`Folders.list ${fault}`);
    await page.evaluate(() => {
      window.answered = 0;
      window.reason = new Error("enough");
      window.controller = new AbortController();
      const call = window.usual.folders.list({ signal: window.controller.signal }).toArray();
      window.ended = call.catch((error) => error === window.reason);
    });
    while ((await received("Folders.list")).length === 0) await sleep(20);
    await page.waitForFunction((answers) => window.answered === answers, answers);
    const found = await page.evaluate(async () => {
      const start = performance.now();
      window.controller.abort(window.reason);
      return { isReason: await window.ended, span: performance.now() - start };
    });
    assert.equal(found.isReason, true);
    assert.ok(found.span < 25_000, `${found.span} ms`);
    await control("DELETE", "faults");
    assert.equal((await received("Folders.list")).length, 1);
    assert.ok((await page.evaluate(() => window.usual.folders.list().toArray())).length > 0);
  });
}

test("a token that expires between two pages is renewed once, and no row is lost", async () => {
  await spoil("RobotLogs.list call=2 expired-token");
  const found = await page.evaluate(async (token) => {
    let asked = 0;
    const client = window.client(async () => ({ token, expiresIn: 3600 + asked++ }));
    const rows = await client.robotLogs.list({ select: ["Id"], orderby: "Id" }).toArray();
    return { asked, ids: rows.map((row) => row.Id) };
  }, token);
  assert.deepEqual(found.ids, ids);
  assert.equal(found.asked, 2);
});
