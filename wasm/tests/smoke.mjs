// Runs the native part in Node against an emulated Orchestrator:
// node smoke.mjs <module> <address> <token> <address where nothing listens>
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import test from "node:test";

const [path, address, token, nowhere] = process.argv.slice(2);
const { Client } = createRequire(import.meta.url)(path);
const client = new Client({ url: address, token });

const LIST = client.declare("Folders *list GET /odata/% nlro7fs1000kId >Folder !Units.View", "");
const CREATE = client.declare(
  "Assets create POST /odata/% wv Bbody > !Assets.Create @X-UIPATH-OrganizationUnitId",
  "",
);
const GET = client.declare("Assets get GET /odata/%({0}) nvro06 Pkey > @X-UIPATH-OrganizationUnitId", "");

const call = async (of, operation, ...given) => {
  const texts = given.map((value) => value && JSON.stringify(value));
  return JSON.parse((await of.call(operation, texts, {})) ?? "null");
};

test("a list comes as the service sends it", async () => {
  const pages = client.pages(LIST, [], {});
  const folders = [];
  for (let page; (page = await pages.next()) !== undefined; ) folders.push(...JSON.parse(page));
  const names = folders.map((folder) => folder.FullyQualifiedName);
  assert.equal(names.filter((name) => name === "Finance/Invoices").length, 1, String(names));
});

test("a write goes with its body, in its folder, and is read back by its key", async () => {
  const invoices = client.inFolder("path", "Finance/Invoices");
  const item = { Name: "Größe 漢字", ValueScope: "Global", ValueType: "Text", StringValue: "a" };
  const made = await call(invoices, CREATE, item);
  assert.equal(made.Name, item.Name);
  const read = await call(invoices, GET, made.Id);
  assert.equal(read.StringValue, "a");
});

test("calls run side by side", async () => {
  const all = Array.from({ length: 20 }, () => client.count(LIST, [], {}));
  assert.equal(new Set(await Promise.all(all)).size, 1);
});

test("an error says what, where and what to do", async () => {
  const call = new Client({ url: address, token: "wrong" }).count(LIST, [], {});
  await assert.rejects(call, (error) => {
    const { kind, status, message } = JSON.parse(error);
    assert.deepEqual([kind, status], ["Auth", 401]);
    assert.match(message, /Folders\.list/);
    return true;
  });
});

test("what cannot be called is refused before anything is sent", async () => {
  assert.throws(() => client.declare("Folders fly UP", ""), (error) => /is no row/.test(error));
  await assert.rejects(call(client, 1000), (error) => /no such operation/.test(error));
  const open = () => new Client({ url: "http://example.com", token });
  assert.throws(open, (error) => /plain http is refused/.test(error));
});

test("a connection that is refused is tried again, with pauses", async () => {
  const call = new Client({ url: nowhere, token }).count(LIST, [], {});
  await assert.rejects(call, (error) => {
    assert.match(error, /no connection/);
    assert.equal(JSON.parse(error).attempts, 5);
    return true;
  });
});
