// Secrets: programs ask for tokens with them, pages refuse them:
// secrets.test.mjs <package> <chromium>
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { launch, pages } from "./browser.mjs";
import { recorder } from "./recorder.mjs";

const [folder, chromium] = process.argv.slice(2);
const { Orchestrator } = await import(pathToFileURL(join(folder, "index.js")));
let recorded;

before(async () => {
  recorded = await recorder();
});

after(() => recorded.close());

/** The error of a list with settings that are refused. */
const errorOf = async (settings) => {
  const list = new Orchestrator({ clientId: "me", clientSecret: "hush", ...settings }).folders.list();
  return list.first().then(() => assert.fail("nothing was refused"), (error) => error);
};

test("applications and user keys ask for their own tokens", async () => {
  const headers = { "content-type": "application/json" };
  const reply = '{"access_token":"abc","expires_in":"3600","refresh_token":"next","value":[]}';
  recorded.answer({ status: 200, headers, body: reply });
  const { url } = recorded;
  const client = new Orchestrator({ url, clientId: "me", clientSecret: "hush", scopes: "OR.Folders OR.Jobs" });
  await Promise.all([client.folders.list().toArray(), client.jobs.list().toArray()]);
  const key = { clientId: "me", userKey: "key", tenant: "main", tokenUrl: `${url}/oauth/token` };
  await new Orchestrator({ url, ...key }).folders.list().toArray();
  const [form, first, second, json, third] = recorded.take();
  assert.deepEqual([form.method, form.path], ["POST", "/identity/connect/token"]);
  assert.deepEqual(Object.fromEntries(new URLSearchParams(form.body.toString())), {
    grant_type: "client_credentials", client_id: "me", client_secret: "hush", scope: "OR.Folders OR.Jobs",
  });
  assert.deepEqual([first, second, third].map((each) => each.headers.authorization), Array(3).fill("Bearer abc"));
  assert.equal(json.path, "/oauth/token");
  const sent = { grant_type: "refresh_token", client_id: "me", refresh_token: "key" };
  assert.deepEqual(JSON.parse(json.body.toString()), sent);
  assert.equal(third.headers["x-uipath-tenantname"], "main");
  assert.equal(first.headers["x-uipath-tenantname"], undefined);
});

test("a refused application is told what to do, without its secret", async () => {
  const headers = { "content-type": "application/json" };
  const body = '{"error":"invalid_client","error_description":"hush is not the secret"}';
  recorded.answer({ status: 400, headers, body });
  const { url } = recorded;
  const refused = await errorOf({ url });
  const open = await errorOf({ url, tokenUrl: "http://example.com/token" });
  assert.equal(recorded.take().length, 1);
  const { name, status, code, operation, message } = refused;
  assert.deepEqual([name, status, code, operation], ["AuthError", 400, "invalid_client", "Folders.list"]);
  assert.match(message, /no token: \*\*\* is not the secret\..*Check the application's id and secret\..*connect\/token/);
  assert.match(open.message, /plain http is refused/);
});

test("a token service that is down is asked again, and no more often than any other", async () => {
  recorded.answer({ status: 503, headers: { "content-type": "text/html" }, body: "<html>down for a moment</html>" });
  const { name, status, message } = await errorOf({ url: recorded.url });
  const paths = recorded.take().map((each) => each.path);
  assert.deepEqual(paths, Array(5).fill("/identity/connect/token"));
  assert.deepEqual([name, status], ["AuthError", 503]);
  assert.match(message, /no token: down for a moment/);
});

test("a page refuses secrets, before anything is sent", async () => {
  recorded.answer({ status: 200, headers: {}, body: "" });
  const server = await pages(folder);
  const browser = await launch(chromium);
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    const errors = await page.evaluate(async (url) => {
      const { Orchestrator, UsageError } = await import("/package/index.js");
      const secrets = [{ clientSecret: "hush", scopes: "OR.Jobs" }, { userKey: "hush" }];
      return Promise.all(secrets.map(async (secret) => {
        const client = new Orchestrator({ url, clientId: "me", ...secret });
        const error = await client.folders.list().first().catch((error) => error);
        return { isUsage: error instanceof UsageError, text: String(error) };
      }));
    }, recorded.url);
    for (const { isUsage, text } of errors) {
      assert.ok(isUsage, text);
      assert.match(text, /^UsageError: a page cannot keep .*`SignIn`.*`token`/);
      assert.doesNotMatch(text, /hush/);
    }
    assert.equal(errors.length, 2);
    assert.deepEqual(recorded.take(), []);
  } finally {
    await browser.close();
    server.close();
  }
});

test("what Vite makes for a page refuses them too, and carries nothing that uses them", async () => {
  const { output } = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, minify: true, rollupOptions: { input: join(folder, "index.js"), preserveEntrySignatures: "strict" } },
  });
  const code = output.map((part) => part.code ?? "").join("\n");
  assert.match(code, /a page cannot keep the secret/);
  assert.doesNotMatch(code, /client_credentials/);
});
