// What typed queries say to the service; the texts follow from the URL conventions of OData 4.01.
// queries.test.mjs <package>
import assert from "node:assert/strict";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const load = (file) => import(pathToFileURL(join(resolve(process.argv[2]), file)));
const { all, any, countOf, expand, not, raw, textsOf } = await load("query.js");
const { Job, QueueItem, User } = await load("generated/models.js");

const NOON = new Date(Date.UTC(2025, 5, 2, 12));

const TEXTS = [
  [Job.state.eq("Faulted"), "State eq 'Faulted'"],
  [Job.state.in(["Faulted", "Stopped"]), "State in ('Faulted','Stopped')"],
  [Job.id.eq(7), "Id eq 7"],
  [Job.id.gt(2n ** 62n), "Id gt 4611686018427387904"],
  [Job.id.ge("-1"), "Id ge -1"],
  [Job.info.isNull(), "Info eq null"],
  [Job.info.eq("O'Neill"), "Info eq 'O''Neill'"],
  [Job.key.eq("8066c309-cef8-4b47-9163-b273fc7cc43a"), "Key eq 8066c309-cef8-4b47-9163-b273fc7cc43a"],
  [Job.creationTime.gt(NOON), "CreationTime gt 2025-06-02T12:00:00Z"],
  [Job.id.eq(1).or(Job.id.eq(2)).and(Job.id.eq(3)), "(Id eq 1 or Id eq 2) and Id eq 3"],
  [Job.id.eq(1).or(Job.id.eq(2).and(Job.id.eq(3))), "Id eq 1 or Id eq 2 and Id eq 3"],
  [raw("Id eq 1 or Id eq 2").and(Job.id.eq(3)), "(Id eq 1 or Id eq 2) and Id eq 3"],
  [not(Job.id.eq(1)), "not (Id eq 1)"],
  [Job.id.add(1).mul(2).eq(6), "((Id add 1) mul 2) eq 6"],
  [Job.releaseName.toLower().startsWith("inv"), "startswith(tolower(ReleaseName),'inv')"],
  [Job.releaseName.length().gt(3), "length(ReleaseName) gt 3"],
  [Job.creationTime.year().eq(2025), "year(CreationTime) eq 2025"],
  [Job.robot.name.eq("Botty"), "Robot/Name eq 'Botty'"],
  [any(User.organizationUnits, (unit) => unit.id.eq(3)), "OrganizationUnits/any(x0:x0/Id eq 3)"],
  [all(User.rolesList, (role) => role.ne("Admin")), "RolesList/all(x0:x0 ne 'Admin')"],
  [any(User.rolesList), "RolesList/any()"],
  [countOf(User.rolesList).gt(1), "RolesList/$count gt 1"],
  [QueueItem.queueDefinition.name.contains("a&b"), "contains(QueueDefinition/Name,'a&b')"],
];

test("conditions", () => {
  for (const [condition, text] of TEXTS) {
    assert.equal(String(condition), text);
  }
});

test("other options", () => {
  assert.equal(textsOf("select", ["Id", Job.state]), "Id,State");
  assert.equal(textsOf("orderby", [Job.id.desc(), Job.state]), "Id desc,State");
  assert.equal(textsOf("expand", [Job.robot, "Release"]), "Robot,Release");
  assert.equal(textsOf("expand", expand(Job.robot, { select: ["Name"], top: 1 })), "Robot($select=Name;$top=1)");
});

test("what is no value of its kind is refused", () => {
  assert.throws(() => Job.id.eq("1 or 1 eq 1"), TypeError);
  assert.throws(() => Job.id.in([]), TypeError);
});
