#!/usr/bin/env node
// `npx orchestrator-odata permissions page.ts …`: what scripts need, found without running them.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { needsOf } from "../needs.js";
import { open } from "./compiler.js";
import { read } from "./script.js";

const USAGE = "usage: orchestrator-odata permissions [--where] FILE.ts …";

async function main() {
  let given;
  try {
    given = parseArgs({ allowPositionals: true, options: { where: { type: "boolean" } } });
  } catch (error) {
    return fail(`${error.message}\n${USAGE}`);
  }
  const [command, ...files] = given.positionals;
  if (command !== "permissions" || files.length === 0) return fail(USAGE);
  let found;
  let compiler;
  try {
    compiler = await open(process.cwd(), files.map((file) => resolve(file)));
    found = read(compiler, files);
  } catch (error) {
    return fail(error.message);
  } finally {
    compiler?.close();
  }
  console.log(String(needsOf(found.operations.keys())));
  if (given.values.where) print("Called at:", [...found.operations].sort().flatMap(([, places]) => places));
  if (found.doubts.length > 0) print("Not known:", found.doubts);
  return found.doubts.length > 0 ? 1 : 0;
}

function print(title, places) {
  console.log([title, ...places.map(({ file, line, text }) => `  ${file}:${line}: ${text}`)].join("\n"));
}

function fail(message) {
  console.error(message);
  return 2;
}

process.exitCode = await main();
