// The browser, and a server for the package and pages that are empty but for it.
import { existsSync, readFileSync } from "node:fs";
import http from "node:http";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

const TYPES = { ".js": "text/javascript", ".html": "text/html", ".wasm": "application/wasm" };
/** What the documentation says that pages need. */
const POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' http://127.0.0.1:*";

/** Lists the folders from a worker. */
const WORKER = `
import { Orchestrator } from "/package/index.js";
onmessage = async ({ data }) => {
  const rows = await new Orchestrator(data).folders.list().toArray();
  postMessage(rows.length);
};`;

/** Serves the package under `/package/`, and an empty page under every other address. */
export async function pages(folder) {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const file = join(folder, normalize(pathname.replace(/^\/package\//, "")));
    const isFile = pathname.startsWith("/package/") && existsSync(file);
    const type = isFile ? TYPES[extname(file)] : "text/html";
    response.setHeader("content-type", type);
    response.setHeader("content-security-policy", POLICY);
    if (pathname === "/worker.js") {
      response.setHeader("content-type", "text/javascript");
      response.end(WORKER);
      return;
    }
    response.end(isFile ? readFileSync(file) : "<!doctype html><title>Test</title>");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** Debian's Chromium, without a window. */
export const launch = (executablePath) =>
  chromium.launch({
    executablePath, headless: true, args: ["--no-sandbox", "--disable-gpu"], timeout: 120_000,
  });
