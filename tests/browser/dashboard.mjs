// The built dashboard on a server of its own, and what people do to get into it.
import { existsSync, readFileSync } from "node:fs";
import http from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".js": "text/javascript", ".html": "text/html", ".wasm": "application/wasm", ".css": "text/css",
  ".svg": "image/svg+xml", ".json": "application/json",
};
/** As strict as it can be; styles are in files, and set by scripts. */
const POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' http://127.0.0.1:*";

/** Serves the static files for the Orchestrator at an address. */
export async function dashboard(folder, address) {
  const identity = new URL("/identity_/connect/", address).href;
  const config = {
    url: address, authorizeUrl: `${identity}authorize`, tokenUrl: `${identity}token`, clientId: "emulator-public",
  };
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const file = join(folder, normalize(pathname === "/" ? "/index.html" : pathname));
    response.setHeader("content-security-policy", POLICY);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader("content-type", TYPES[extname(file)]);
    response.end(pathname === "/config.json" ? JSON.stringify(config) : readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** Signs in by clicks. */
export async function signIn(page, url, user) {
  await page.goto(url);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(/connect.authorize/);
  await page.fill("#username", user);
  await page.fill("#password", "emulator");
  await page.click("button >> nth=0");
  await page.getByRole("button", { name: "Sign out" }).waitFor();
}

/** Chooses the folder of the sample, by its row in the tree. */
export async function chooseInvoices(page) {
  await page.getByRole("treeitem", { name: "Invoices" }).click();
  await page.getByRole("heading", { level: 1, name: "Invoices" }).waitFor();
}

/** Keeps the next answer to a GET of an address from a page; says when it is there, and lets it go. */
export async function heldBack(page, address) {
  const [isThere, release] = [Promise.withResolvers(), Promise.withResolvers()];
  const gone = Promise.withResolvers();
  let isHeld = false;
  await page.route(address, async (route) => {
    if (isHeld || route.request().method() !== "GET") return route.fallback();
    isHeld = true;
    const response = await route.fetch();
    isThere.resolve();
    await release.promise;
    await route.fulfill({ response });
    gone.resolve();
  });
  return {
    isThere: isThere.promise,
    async release() {
      release.resolve();
      await gone.promise;
    },
  };
}

/** Writes log lines as a robot does. */
export async function submitLogs(address, token, messages) {
  const at = new Date().toISOString();
  const lines = messages.map(([level, message]) => JSON.stringify({
    message, level, timeStamp: at, robotName: "InvoiceBot-1", processName: "Read invoices",
    machineName: "VM-INV-01", organizationUnitId: 3,
  }));
  const reply = await fetch(`${address}/api/Logs/SubmitLogs`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(lines),
  });
  if (!reply.ok) throw new Error(`${reply.status} ${await reply.text()}`);
}
