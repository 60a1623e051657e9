// Runs the WebAssembly client in Node against an emulated Orchestrator:
// node smoke.mjs <module> <address> <token> <address where nothing listens>
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import test from "node:test";

const [path, address, token, nowhere] = process.argv.slice(2);
const { Client } = createRequire(import.meta.url)(path);
const client = new Client(address, token);

const call = async (of, operation, given = {}) =>
  JSON.parse((await of.call(operation, JSON.stringify(given))) || "null");

test("a list comes as the service sends it", async () => {
  const folders = await call(client, "Folders.list");
  const names = folders.value.map((folder) => folder.FullyQualifiedName);
  assert.ok(names.includes("Finance/Invoices"), String(names));
});

test("a write goes with its body, in its folder, and is read back by its key", async () => {
  const invoices = client.inFolder("Finance/Invoices");
  const item = { Name: "Größe 漢字", ValueScope: "Global", ValueType: "Text", StringValue: "a" };
  const made = await call(invoices, "Assets.create", { body: item });
  assert.equal(made.Name, item.Name);
  const read = await call(invoices, "Assets.get", { key: made.Id });
  assert.equal(read.StringValue, "a");
});

test("calls run side by side", async () => {
  const replies = await Promise.all(Array.from({ length: 20 }, () => call(client, "Folders.list")));
  assert.equal(new Set(replies.map((reply) => reply.value.length)).size, 1);
});

test("an error says what, where and what to do", async () => {
  const call = new Client(address, "wrong").call("Folders.list", "{}");
  await assert.rejects(call, (error) => {
    assert.ok(error instanceof Error);
    assert.match(error.message, /Folders\.list/);
    assert.match(error.message, /401/);
    return true;
  });
});

test("what cannot be called is refused before anything is sent", async () => {
  await assert.rejects(client.call("Folders.fly", "{}"), /there is no operation `Folders\.fly`/);
  assert.throws(() => new Client("http://example.com", token), /plain http is refused/);
});

test("a connection that is refused is tried again, with pauses", async () => {
  await assert.rejects(new Client(nowhere, token).call("Folders.list", "{}"), (error) => {
    assert.match(error.message, /no connection/);
    assert.match(error.message, /5 attempts/);
    return true;
  });
});
