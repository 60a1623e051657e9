// Runs the native part in Node against an emulated Orchestrator:
// node smoke.mjs <module> <address> <token> <address where nothing listens>
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import test from "node:test";
import { until } from "../package/wait.js";

const [path, address, token, nowhere] = process.argv.slice(2);
const { Client } = createRequire(import.meta.url)(path);
const clientOf = (url, token) => new Client([url, , , , , token]);
const client = clientOf(address, token);

const LIST = client.declare("Folders *list GET /odata/% nlro7fs1000kId >Folder !Units.View");
const CREATE = client.declare(
  "Assets create POST /odata/% wv Bbody > !Assets.Create @X-UIPATH-OrganizationUnitId",
);
const GET = client.declare("Assets get GET /odata/%({0}) nvro06 Pkey > @X-UIPATH-OrganizationUnitId");

const call = async (of, operation, ...given) => {
  const texts = given.map((value) => value && JSON.stringify(value));
  return JSON.parse((await until(undefined, (result) =>
    result((caller) => of.call(operation, texts, [], false, caller)))) ?? "null");
};

const count = (of) =>
  until(undefined, (result) => result((caller) => of.call(LIST, [], [], true, caller)));

test("a list comes as the service sends it", async () => {
  const pages = client.pages(LIST, [], []);
  const folders = [];
  const next = () => until(undefined, (result) => result((caller) => pages.next(caller)));
  for (let page; (page = await next()) !== undefined; ) folders.push(...JSON.parse(page));
  const names = folders.map((folder) => folder.FullyQualifiedName);
  assert.equal(names.filter((name) => name === "Finance/Invoices").length, 1, String(names));
});

test("a write goes with its body, in its folder, and is read back by its key", async () => {
  const invoices = client.inFolder(["path", "Finance/Invoices"]);
  const item = { Name: "Größe 漢字", ValueScope: "Global", ValueType: "Text", StringValue: "a" };
  const made = await call(invoices, CREATE, item);
  assert.equal(made.Name, item.Name);
  const read = await call(invoices, GET, made.Id);
  assert.equal(read.StringValue, "a");
});

test("calls run side by side", async () => {
  const all = Array.from({ length: 20 }, () => count(client));
  assert.equal(new Set(await Promise.all(all)).size, 1);
});

test("an error says what, where and what to do", async () => {
  const call = count(clientOf(address, "wrong"));
  await assert.rejects(call, (error) => {
    const { kind, status, message } = error;
    assert.deepEqual([kind, status], ["Auth", 401]);
    assert.match(message, /Folders\.list/);
    return true;
  });
});

test("what cannot be called is refused before anything is sent", async () => {
  assert.throws(() => client.declare("Folders fly UP"), (error) => /is no row/.test(error));
  await assert.rejects(call(client, 1000), /no such operation/);
  const open = () => clientOf("http://example.com", token);
  assert.throws(open, (error) => /plain http is refused/.test(error));
});

test("a connection that is refused is tried again, with pauses", async () => {
  const call = count(clientOf(nowhere, token));
  await assert.rejects(call, (error) => {
    assert.match(error.message, /no connection/);
    assert.equal(error.attempts, 5);
    return true;
  });
});
