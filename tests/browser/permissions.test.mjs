// What operations need, as data, and what scripts call, without a service:
// permissions.test.mjs <package> <facts>
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const [folder, facts] = process.argv.slice(2).map((path) => resolve(path));
const { needsOf, permissionsOf, operationOf } = await import(pathToFileURL(join(folder, "needs.js")));
const here = import.meta.dirname;

const rows = (file) => {
  const [names, ...lines] = readFileSync(join(facts, file), "utf8").trimEnd().split("\n").map((line) => line.split("\t"));
  return lines.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""])));
};

/** Whether an expression of the facts holds for someone who has some names. */
function holds(expression, held) {
  const text = expression.replace(/[A-Za-z][A-Za-z ]*(?:\.[A-Za-z]+)?/g, (name) =>
    String(name.trim() === "authenticated" || held.has(name.trim())),
  );
  return new Function(`return ${text.replaceAll("&", "&&").replaceAll("|", "||")}`)();
}

test("the documented rows are the data", () => {
  let checked = 0;
  for (const row of rows("seed_rows.tsv")) {
    const { documented } = permissionsOf(row["operation_17.0"]);
    if (row.permissions === "") assert.deepEqual(documented, [], row["operation_17.0"]);
    for (const set of documented) {
      assert.ok(holds(row.permissions, new Set(set)), `${row["operation_17.0"]}: ${set}`);
      for (const name of set) {
        const rest = new Set(set.filter((other) => other !== name));
        assert.ok(!holds(row.permissions, rest), `${row["operation_17.0"]} without ${name}`);
      }
    }
    checked += 1;
  }
  assert.equal(checked, 217);
});

test("the smallest set is enough for the documentation and for the API", () => {
  for (const row of rows("17.0/operations.tsv").filter((each) => each.public === "1")) {
    const needs = needsOf([row.id]);
    const [documented, api] = ["documented", "api"].map((key) => new Set(needs.permissions.map((name) => name[key])));
    if (row.permissions_doc) assert.ok(holds(row.permissions_doc, documented), row.id);
    if (row.permissions_api) assert.ok(holds(row.permissions_api, api), row.id);
    assert.ok(needs.isSmallest);
  }
  const two = needsOf(["Jobs.list", "Jobs.StartJobs", "Jobs.list"]);
  assert.deepEqual(two.scopes, ["OR.Jobs"]);
  assert.deepEqual(two.operations, ["Jobs.StartJobs", "Jobs.list"]);
});

test("both spellings of a permission are those of the facts", () => {
  const subjects = rows("permissions.tsv").filter((row) => row.doc_name !== row.api_name && row.doc_name !== "");
  const spelled = new Map();
  for (const row of rows("17.0/operations.tsv").filter((each) => each.public === "1")) {
    for (const { documented, api } of needsOf([row.id]).permissions) {
      if (documented !== api) spelled.set(api.split(".")[0], documented.split(".")[0]);
    }
  }
  assert.deepEqual([...spelled].sort(), subjects.map((row) => [row.api_name, row.doc_name]).sort());
});

const PAGE = `
import { Connection, Orchestrator } from "orchestrator-odata";
import { Assets } from "orchestrator-odata/sets/Assets";
import { preflight } from "orchestrator-odata/permissions";
import { helper } from "./helper";

class Work {
  constructor(readonly orch: Orchestrator) {}
  get jobs() { return this.orch.jobs; }
  async run(name: "list" | "get") {
    await this.jobs.startJobs({ startInfo: {} } as never);
    const { stopJob } = this.orch.jobs;
    this.orch.robots["list"]();
    (this.orch.machines[name] as () => void)();
    return stopJob;
  }
}
function read<T extends Orchestrator>(client: T, some: any) {
  some.webhooks.list();
  return client.inFolder("a").folders.list();
}
const orch = new Orchestrator({ url: "https://example.com" });
void new Work(orch).run("list");
read(orch, {});
helper(orch);
void new Assets(new Connection({ url: "" })).list().toArray();
void preflight(orch, [orch.calendars.list, "Jobs.get"]);
[1].map(orch.users.get as never);
const open: any = orch;
open.webhooks;
console.log(orch);
`;
const CALLED = [
  "Assets.list", "Folders.list", "Jobs.StartJobs", "Jobs.StopJob", "Robots.list", "Users.GetCurrentPermissions", "Users.get",
];

function run(inside, ...files) {
  const program = join(folder, "cli/main.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "permissions", ...files], {
    cwd: inside, encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("what a script calls is found by types, and the rest is not known", () => {
  const inside = mkdtempSync(join(here, "script-"));
  try {
    writeFileSync(join(inside, "page.ts"), PAGE);
    writeFileSync(join(inside, "helper.ts"), 'import type { Orchestrator } from "orchestrator-odata";\nexport const helper = (orch: Orchestrator) => orch.libraries.list();\n');
    const { status, stdout, stderr } = run(inside, "page.ts");
    const [called, doubts] = stdout.split("Permissions of the role:").map((part) => part.split("Not known:\n").at(-1));
    assert.deepEqual(called.split("\n").slice(1, -1).map((line) => line.trim()), CALLED, stderr);
    const line = (text) => PAGE.split("\n").findIndex((each) => each.includes(text)) + 1;
    const said = doubts.trimEnd().split("\n");
    assert.equal(said.length, 4, doubts);
    assert.match(said[3], new RegExp(`page.ts:${line("const open")}: orch is a client, and has no type`));
    assert.match(said[0], new RegExp(`page.ts:${line("machines[name]")}: .*made while the program runs`));
    assert.match(said[1], new RegExp(`page.ts:${line("some.webhooks")}: .*looks like Webhooks.list`));
    assert.match(said[2], new RegExp(`page.ts:${line("helper(orch)")}: .*helper, which is in .*helper.ts`));
    assert.equal(status, 1);
    // Named as well, the other file is read, too.
    const both = run(inside, "page.ts", "helper.ts").stdout;
    assert.match(both, /^ {2}Libraries\.list$/m);
    assert.doesNotMatch(both, /helper, which/);
  } finally {
    rmSync(inside, { recursive: true });
  }
});

test("without the compiler, or without the file, it says what to do", () => {
  const inside = mkdtempSync(join(tmpdir(), "script-"));
  try {
    assert.match(run(inside, "page.ts").stderr, /page\.ts cannot be read: there is no such file/);
    writeFileSync(join(inside, "page.ts"), "export {};\n");
    const { status, stderr } = run(inside, "page.ts");
    assert.match(stderr, /npm install --save-dev typescript/);
    assert.equal(status, 2);
  } finally {
    rmSync(inside, { recursive: true });
  }
});

test("methods are told apart by their classes", () => {
  assert.equal(operationOf("Jobs", "startJobs"), "Jobs.StartJobs");
  assert.equal(operationOf("Jobs", "toString"), undefined);
  assert.equal(operationOf("constructor", "name"), undefined);
});
