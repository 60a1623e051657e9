// What the compiler must accept and refuse: tsc --strict, where an expected error that is none fails.
import { Orchestrator, any, not, raw, type Int64 } from "orchestrator-odata";
import { Job, User } from "orchestrator-odata/models";
import { needsOf, preflight, record } from "orchestrator-odata/permissions";

const client = new Orchestrator({ url: "https://example.com" });
const faulted = Job.state.eq("Faulted").and(Job.creationTime.gt(new Date(0)));

export async function accepted(): Promise<void> {
  const rows = await client.jobs.list({ select: ["Id", Job.state] }).toArray();
  for (const { Id, State } of rows) {
    const id: Int64 = Id;
    if (State === "Faulted" || State === "OfALaterVersion") console.log(id);
  }
  // @ts-expect-error it is not selected
  rows[0]?.Key;
  for await (const job of client.jobs.list({ filter: faulted, orderby: [Job.id.desc(), Job.state] })) {
    const info: string | null | undefined = job.Info;
    // @ts-expect-error it may be null
    const text: string = job.Info;
    console.log(info, text);
  }
  const { signal } = new AbortController();
  await client.jobs.get({ key: 5, signal });
  await client.jobs.get({ key: "9007199254740993", expand: [Job.robot] });
  client.jobs.list({ filter: Job.robot.name.eq("x").or(not(Job.info.isNull())) });
  client.jobs.list({ filter: raw("Id eq 1") });
  client.users.list({ filter: any(User.organizationUnits, (unit) => unit.id.eq(1)) });
}

export async function permitted(): Promise<void> {
  const answer = await preflight(client, [client.jobs.startJobs, "Jobs.list"], { folders: [{ id: 7 }] });
  const missing: string | undefined = answer.failed[0]?.missing[0]?.permission.api;
  const used = record(client);
  console.log(missing, used.permissions, String(needsOf(used.operations)));
  // @ts-expect-error there is no such operation
  await preflight(client, ["Jobs.Begin"]);
}

// @ts-expect-error another kind of value
Job.state.eq(5);
// @ts-expect-error a misspelt member
Job.state.eq("Fautled");
// @ts-expect-error a misspelt property
Job.stat.eq("Faulted");
// @ts-expect-error a function of texts
Job.id.startsWith("5");
// @ts-expect-error rows of another type
client.queueItems.list({ filter: faulted });
// @ts-expect-error a property that there is not
client.jobs.list({ select: ["Nope"] });
// @ts-expect-error a property of another type
client.queueItems.list({ select: [Job.info] });
// @ts-expect-error a property that leads nowhere
client.jobs.list({ expand: [Job.info] });
// @ts-expect-error a missing argument
client.jobs.get();
// @ts-expect-error a misspelt argument
client.jobs.get({ kye: 5 });
