// What programs notice in a browser, against an emulated Orchestrator:
// behaviour.test.mjs <package> <chromium> <address> <token>
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { launch, pages } from "./browser.mjs";
import { readJson } from "./compare.mjs";
import { recorder } from "./recorder.mjs";

const [folder, chromium, address, token] = process.argv.slice(2);
let server;
let recorded;
let browser;
let page;

before(async () => {
  server = await pages(folder);
  recorded = await recorder();
  browser = await launch(chromium);
  page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(server.url);
  await page.evaluate(async () => {
    window.odata = await import("/package/index.js");
    window.models = await import("/package/generated/models.js");
  });
});

after(async () => {
  await browser?.close();
  server?.close();
  recorded?.close();
});

test("lists are read page by page, complete and in order", async () => {
  const found = await page.evaluate(async ([url, token]) => {
    const client = new window.odata.Orchestrator({ url, token }).inFolder("Finance/Invoices");
    const logs = client.robotLogs.list({ select: ["Id"], orderby: window.models.Log.id.asc() });
    let pages = 0;
    const ids = [];
    for await (const page of logs.pages()) {
      pages += 1;
      ids.push(...page.map((row) => row.Id));
    }
    return { pages, ids, count: await logs.count(), first: await logs.first() };
  }, [address, token]);
  assert.ok(found.pages > 1, `${found.pages} pages`);
  assert.equal(found.ids.length, found.count);
  assert.equal(found.first.Id, found.ids[0]);
  assert.equal(new Set(found.ids).size, found.ids.length);
});

test("the first row alone is asked for where the operation can say so", async () => {
  const headers = { "content-type": "application/json" };
  recorded.answer({ status: 200, headers, body: '{"value":[{"Id":1,"EventType":"a"},{"Id":2}]}' });
  const firsts = await page.evaluate(async (url) => {
    const client = new window.odata.Orchestrator({ url, token: "x" });
    return [await client.webhooks.list().first(), await client.webhooks.getEventTypes().first()];
  }, recorded.url);
  assert.deepEqual(firsts.map((row) => Number(row.Id)), [1, 1]);
  const [list, events] = recorded.take();
  assert.match(decodeURIComponent(list.query), /\$top=1/);
  assert.equal(events.query, "");
});

test("texts that begin with a control character are not taken for numbers", async () => {
  recorded.answer({ status: 200, headers: { "content-type": "application/json" }, body: "{}" });
  await page.evaluate(async (url) => {
    const client = new window.odata.Orchestrator({ url, token: "x" });
    const body = { Name: "\u00017", Big: 9007199254740993n, List: ["\u0001\u0001", "\u0001-8", "\u0001x"] };
    await client.webhooks.triggerCustom({ body });
  }, recorded.url);
  const [{ body }] = recorded.take();
  const text = body.toString();
  assert.match(text, /"Big":9007199254740993[,}]/);
  const sent = JSON.parse(text);
  assert.equal(sent.Name, "\u00017");
  assert.deepEqual(sent.List, ["\u0001\u0001", "\u0001-8", "\u0001x"]);
});

test("a signal ends a call, and a list that is under way", async () => {
  const found = await page.evaluate(async ([url, token]) => {
    const client = new window.odata.Orchestrator({ url, token }).inFolder("Finance/Invoices");
    const controller = new AbortController();
    const reason = new Error("enough");
    const list = client.robotLogs.list({ signal: controller.signal });
    let rows = 0;
    const listed = (async () => {
      for await (const _ of list) {
        if (++rows === 10) controller.abort(reason);
      }
    })().catch((error) => error === reason);
    const before = AbortSignal.abort(reason);
    const called = client.folders.list({ signal: before }).first().catch((error) => error === reason);
    return { listed: await listed, called: await called, rows };
  }, [address, token]);
  assert.equal(found.listed, true);
  assert.equal(found.called, true);
  assert.ok(found.rows < 1100, `${found.rows} rows`);
});

test("a token that is refused is asked for once more; several clients live side by side", async () => {
  const found = await page.evaluate(async ([url, token]) => {
    const given = ["expired", token];
    let asked = 0;
    const callback = async () => ({ token: given[asked++], expiresIn: 3600 });
    const renewed = new window.odata.Orchestrator({ url, token: callback });
    const refused = new window.odata.Orchestrator({ url, token: "wrong" });
    const [rows, error] = await Promise.all([
      renewed.folders.list().toArray(),
      refused.folders.list().first().catch((error) => error),
    ]);
    const { AuthError, OrchestratorError } = window.odata;
    const is = [error instanceof Error, error instanceof OrchestratorError, error instanceof AuthError];
    return { asked, rows: rows.length, is, name: error.name, status: error.status, text: error.message };
  }, [address, token]);
  assert.equal(found.asked, 2);
  assert.ok(found.rows > 0);
  assert.deepEqual(found.is, [true, true, true]);
  assert.deepEqual([found.name, found.status], ["AuthError", 401]);
  assert.match(found.text, /Folders\.list/);
});

test("integers of 64 bits go there and back without losing a digit", async () => {
  const seed = 1;
  const ids = await page.evaluate((seed) => {
    let state = BigInt(seed);
    const random = () => (state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n);
    const ids = [2n ** 63n - 1n, -(2n ** 63n), 2n ** 53n + 1n, 0n].map(String);
    while (ids.length < 10000) ids.push(String(BigInt.asIntN(64, random() ^ (random() << 13n))));
    return ids;
  }, seed);
  const rows = ids.map((id, index) => `{"Id":${id},"Version":7}`);
  recorded.answer({
    status: 200,
    headers: { "content-type": "application/json" },
    body: `{"value":[${rows.join(",")}]}`,
  });
  const read = await page.evaluate(async (url) => {
    const client = new window.odata.Orchestrator({ url, token: "a" });
    window.rows = await client.jobs.list({ top: 10000 }).toArray();
    return window.rows.map((row) => row.Id);
  }, recorded.url);
  assert.deepEqual(read, ids);
  recorded.answer({ status: 200, headers: { "content-type": "application/json" }, body: '{"value":true}' });
  await page.evaluate(async (url) => {
    const client = new window.odata.Orchestrator({ url, token: "a" });
    await client.jobs.stopJobs({ jobIds: window.rows.map((row) => row.Id), strategy: "Kill" });
  }, recorded.url);
  const [{ body }] = recorded.take();
  assert.deepEqual(readJson(body.toString()).jobIds.map((id) => id.source), ids);
  assert.match(body.toString(), /"jobIds":\[9223372036854775807,-9223372036854775808,/);
});

test("decimals stay as they were written, whatever their value, and so go back in conditions", async () => {
  let state = 7;
  const random = (below) => (state = (state * 48271) % 2147483647) % below;
  const digits = (count) => Array.from({ length: count }, () => random(10)).join("");
  const decimal = () => `${random(2) ? "-" : ""}${1 + random(9)}${digits(random(20))}.${digits(1 + random(10))}`;
  const written = ["0.10", "12345678901234567890.123456789", "-1e-7", "7"];
  while (written.length < 10000) written.push(decimal());
  const rows = written.map((text) => `{"SuccessfulTransactionsProcessingTime":${text}}`);
  const headers = { "content-type": "application/json" };
  recorded.answer({ status: 200, headers, body: `{"value":[${rows.join(",")}]}` });
  const found = await page.evaluate(async (url) => {
    const client = new window.odata.Orchestrator({ url, token: "a" });
    const rows = await client.queueProcessingRecords.retrieveQueuesProcessingStatus({ top: 10000 }).toArray();
    const read = rows.map((row) => row.SuccessfulTransactionsProcessingTime);
    const property = window.models.QueueProcessingStatus.successfulTransactionsProcessingTime;
    return { read, conditions: read.map((value) => String(property.eq(value))) };
  }, recorded.url);
  assert.deepEqual(found.read, written);
  const conditions = written.map((text) => `SuccessfulTransactionsProcessingTime eq ${text}`);
  assert.deepEqual(found.conditions, conditions);
});

test("it runs in a worker", async () => {
  const rows = await page.evaluate(async ([url, token]) => {
    const worker = new Worker("/worker.js", { type: "module" });
    worker.postMessage({ url, token });
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = (event) => reject(new Error(event.message));
    });
  }, [address, token]);
  assert.ok(rows > 0);
});

test("a person signs in, is signed in silently again, and signs out", async () => {
  const identity = new URL("/identity_/connect/", address).href;
  const settings = {
    authorizeUrl: `${identity}authorize`,
    tokenUrl: `${identity}token`,
    clientId: "emulator-public",
    redirectUri: `${server.url}/back`,
    scopes: "openid offline_access OR.Folders.Read",
  };
  const context = await browser.newContext();
  const person = await context.newPage();
  person.setDefaultTimeout(120_000);
  await person.goto(server.url);
  await person.evaluate(async (settings) => {
    const { SignIn } = await import("/package/index.js");
    new SignIn(settings).begin();
  }, settings);
  await person.waitForURL(/connect.authorize/);
  await person.fill("#username", "admin");
  await person.fill("#password", "emulator");
  await person.click("button >> nth=0");
  await person.waitForURL(/\/back/);
  const found = await person.evaluate(async ([settings, url, clock]) => {
    const { SignIn, Orchestrator } = await import("/package/index.js");
    const forged = new URL(location.href);
    forged.searchParams.set("state", "another");
    const kept = { ...sessionStorage };
    const refused = await new SignIn(settings).finish(forged.href).catch((error) => error.name);
    Object.assign(sessionStorage, kept);
    const address = forged.href.replace("state=another", `state=${JSON.parse(Object.values(kept)[0]).state}`);
    const signIn = new SignIn(settings);
    const isSignedIn = await signIn.finish(address);
    const client = new Orchestrator({ url, token: signIn.token });
    const before = (await client.folders.list().toArray()).length;
    await fetch(clock, { method: "POST", body: '{"advance": 7200}' });
    const after = (await client.folders.list().toArray()).length;
    signIn.signOut();
    const gone = await signIn.token().catch((error) => error.name);
    const left = [location.search, sessionStorage.length, localStorage.length];
    return { refused, isSignedIn, before, after, gone, left };
  }, [settings, address, new URL("/_emulator/identity", address).href]);
  await context.close();
  assert.equal(found.refused, "AuthError");
  assert.equal(found.isSignedIn, true);
  assert.ok(found.before > 0);
  assert.equal(found.after, found.before);
  assert.equal(found.gone, "AuthError");
  assert.deepEqual(found.left, ["", 0, 0]);
});

/** The token of a new user with these permissions in the tenant and in all folders. */
async function userWith(name, permissions, wish = {}) {
  const body = JSON.stringify({ name, permissions, folderPermissions: permissions, ...wish });
  const reply = await fetch(new URL("/_emulator/users", address), { method: "POST", body });
  return (await reply.json()).token;
}

test("the version of the server decides what is sent, and what is refused", async () => {
  recorded.answer({ status: 200, headers: { "content-type": "application/json" }, body: "{}" });
  const found = await page.evaluate(async ([url, token, recorder]) => {
    const { API_VERSIONS, onlyIn } = await import("/package/versions.js");
    const client = new window.odata.Orchestrator({ url, token }).inFolder("Finance/Invoices");
    const version = await client.serverVersion();
    const error = await client.attachments.list().toArray().catch((error) => error);
    const body = { Name: "direct", ValueScope: "Global", ValueType: "Text", AllowDirectApiAccess: true };
    for (const serverVersion of ["17.0", "20.0", "99.0"]) {
      const pinned = new window.odata.Orchestrator({ url: recorder, token: "x", serverVersion });
      await pinned.assets.create({ body });
      await pinned.jobs.stopJobs({ jobIds: ["1"], strategy: "Kill", batchExecutionKey: crypto.randomUUID() });
    }
    const only = ["Tenants.create", "Jobs.list", "Jobs.StopJobs(batchExecutionKey)"].map(onlyIn);
    return { API_VERSIONS, version, only, name: error.constructor.name, message: error.message, body };
  }, [address, token, recorded.url]);
  assert.deepEqual(found.API_VERSIONS, ["17.0", "20.0"]);
  assert.equal(found.version, "17.0");
  assert.equal(found.name, "UsageError");
  assert.match(found.message, /the server has version 17\.0 of the service, which lacks Attachments\.list; it is part of 20\.0/);
  assert.deepEqual(found.only, [["17.0"], undefined, ["20.0"]]);
  const sent = recorded.take().map(({ body }) => /AllowDirectApiAccess|batchExecutionKey/.test(body));
  assert.deepEqual(sent, [false, false, true, true, true, true]);
  assert.equal(found.body.AllowDirectApiAccess, true, "what was passed stays as it was");
});

test("preflight says what is missing, per folder, before anything is refused", async () => {
  const limited = await userWith("Page Reader", ["Units.View"], { folderPermissions: { Finance: ["Jobs.View"], Shared: [] } });
  const found = await page.evaluate(async ([url, token]) => {
    const { preflight } = await import("/package/permissions.js");
    const client = new window.odata.Orchestrator({ url, token });
    const answer = await preflight(client, [client.jobs.list, "Jobs.StartJobs", "Folders.create"], {
      folders: ["Finance", "Shared"],
    });
    const checks = answer.checks.map((each) => [each.operation, each.folder, each.answer]);
    return { checks, isOk: answer.isOk, text: String(answer), first: answer.failed[0].missing };
  }, [address, limited]);
  assert.deepEqual(found.checks.slice(0, 2), [["Jobs.list", "Finance", "yes"], ["Jobs.list", "Shared", "no"]]);
  assert.deepEqual(found.checks.slice(2).map(([, , answer]) => answer), ["no", "no", "no"]);
  assert.deepEqual(found.first, [{ permission: { documented: "Jobs.View", api: "Jobs.View" }, requiredBy: "both" }]);
  assert.equal(found.isOk, false);
  assert.match(found.text, /^OPERATION +FOLDER +ANSWER +MISSING\n/);
  assert.match(found.text, /Subfolders\.Create \(API: SubFolders\.Create\)/);
  assert.match(found.text, /The scopes of the token are not known/);
});

test("preflight reads the scopes of a token where it states them", async () => {
  const scopes = ["OR.Jobs.Read", "OR.Users.Read"];
  const limited = await userWith("Page Scopes", ["Jobs.View", "Jobs.Create"], { scopes });
  const found = await page.evaluate(async ([url, token]) => {
    const { preflight } = await import("/package/permissions.js");
    const client = new window.odata.Orchestrator({ url, token }).inFolder("Finance/Invoices");
    const answer = await preflight(client, ["Jobs.list", "Jobs.StartJobs"], { token });
    return { scopes: [...answer.scopes].sort(), checks: answer.checks };
  }, [address, limited]);
  assert.deepEqual(found.scopes, scopes);
  assert.deepEqual(found.checks.map(({ answer }) => answer), ["yes", "no"]);
  assert.deepEqual(found.checks[1].missingScopes, ["OR.Jobs.Write"]);
});

test("a recorder collects what a client and those made from it call, and nobody else", async () => {
  const context = await browser.newContext();
  const own = await context.newPage();
  await own.goto(server.url);
  const found = await own.evaluate(async ([url, token]) => {
    const { Orchestrator } = await import("/package/index.js");
    const { record } = await import("/package/permissions.js");
    const [client, other] = [new Orchestrator({ url, token }), new Orchestrator({ url, token })];
    const used = record(client);
    const inFolder = client.inFolder("Finance/Invoices");
    await Promise.all([
      inFolder.assets.list().toArray(),
      inFolder.jobs.get({ key: "999999999" }).catch(() => {}),
      client.folders.list().count(),
      other.robots.list().first().catch(() => {}),
    ]);
    used.stop();
    await client.users.getCurrentUser();
    return { operations: used.operations, text: String(used), calls: [...used.calls] };
  }, [address, token]);
  await context.close();
  assert.deepEqual(found.operations, ["Assets.list", "Folders.list", "Jobs.get"]);
  assert.match(found.text, /Permissions of the role:\n  Assets\.View\n/);
  assert.ok(found.calls.every(([, count]) => count >= 1));
});

test("nothing is kept beyond the page unless it is asked for", async () => {
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  assert.deepEqual(kept, [0, 0, ""]);
});

test("errors keep their names where a bundler shortens those of classes", async () => {
  const made = mkdtempSync(join(tmpdir(), "bundle-"));
  try {
    const { output } = await build({
      root: made,
      logLevel: "silent",
      build: {
        outDir: made,
        emptyOutDir: false,
        minify: true,
        rollupOptions: { input: join(folder, "core.js"), preserveEntrySignatures: "strict" },
      },
    });
    const entry = output.find((part) => part.isEntry);
    assert.doesNotMatch(entry.code, /class TimeoutError/);
    const { TimeoutError, TransportError } = await import(pathToFileURL(join(made, entry.fileName)));
    const error = new TimeoutError({ message: "too late" });
    assert.ok(error instanceof TransportError);
    assert.equal(String(error), "TimeoutError: too late");
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
});
