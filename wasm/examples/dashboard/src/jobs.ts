/** Jobs by state, their trend, and what can be done with one. */
import type { Listing } from "orchestrator-odata";
import { Job, type JobStateMember } from "orchestrator-odata/models";
import { Chart } from "./chart";
import { element, onNextFrame, setText } from "./dom";
import { Feed, type Row } from "./feed";
import { ago, duration, moment, number, plural, time } from "./format";
import { Grid } from "./grid";
import { ActionButton } from "./permissions";
import { StartDialog } from "./start-dialog";
import { States } from "./states";
import { act, missing, Notice, reading, type Scene, type View } from "./view";

const FIELDS = [
  "Id", "Key", "State", "ReleaseName", "CreationTime", "StartTime", "EndTime", "HostMachineName", "Info",
  "SourceType",
] as const;
type Wire = Pick<Job, (typeof FIELDS)[number]>;

interface JobRow extends Row {
  readonly state: string;
  readonly process: string;
  readonly created: number;
  readonly started: number;
  readonly ended: number;
  readonly host: string;
  readonly source: string;
  readonly info: string;
}

const TONES: Readonly<Record<JobStateMember, string>> = {
  Running: "info", Pending: "wait", Resumed: "info", Suspended: "wait", Stopping: "warn", Terminating: "warn",
  Successful: "good", Faulted: "bad", Stopped: "idle",
};
const ENDED: ReadonlySet<string> = new Set(["Successful", "Faulted", "Stopped"]);
const tone = (state: string): string => (TONES as Readonly<Record<string, string>>)[state] ?? "idle";

const itemOf = (job: Wire): JobRow => ({
  id: job.Id,
  state: job.State,
  process: job.ReleaseName ?? "",
  created: moment(job.CreationTime),
  started: moment(job.StartTime),
  ended: moment(job.EndTime),
  host: job.HostMachineName ?? "",
  source: job.SourceType,
  info: job.Info ?? "",
});

const running = (job: JobRow): string =>
  job.started ? duration((job.ended || Date.now()) - job.started) : "–";

/** What the numbers of the states come to. */
function factsOf(jobs: readonly JobRow[]): [string, string][] {
  let [good, ended, time, now] = [0, 0, 0, 0];
  for (const job of jobs) {
    if (!ENDED.has(job.state)) now += 1;
    else {
      ended += 1;
      time += job.started ? job.ended - job.started : 0;
      if (job.state === "Successful") good += 1;
    }
  }
  return [
    ["Under way", number(now)],
    ["Success rate", ended > 0 ? `${((100 * good) / ended).toFixed(1)} %` : "–"],
    ["Mean duration", ended > 0 ? duration(time / ended) : "–"],
  ];
}

export class JobsView implements View {
  readonly name = "jobs";
  readonly title = "Jobs";
  readonly element: HTMLElement;
  readonly #states: States;
  readonly #trend = new Chart({ title: "Jobs created", onSpan: () => this.#show() });
  readonly #grid: Grid<JobRow>;
  readonly #search = element("input", { type: "search", placeholder: "Filter by process, host or text", "aria-label": "Filter jobs" });
  readonly #count = element("span", { class: "count" });
  readonly #details = element("aside", { class: "card details", "aria-label": "The selected job", hidden: true });
  readonly #facts = element("dl");
  readonly #heading = element("h2");
  readonly #start = new ActionButton("Start a job", "Jobs.StartJobs", () => void this.#dialog.open(this.#scene), "primary");
  readonly #stop = new ActionButton("Stop", "Jobs.StopJob", () => this.#stopJob("SoftStop"));
  readonly #kill = new ActionButton("Kill", "Jobs.StopJob", () => this.#stopJob("Kill"), "danger");
  readonly #dialog = new StartDialog((scene) => this.#afterAction(scene));
  readonly #notice: Notice;
  #scene: Scene | undefined;
  #feed: Feed<Wire, JobRow> | undefined;
  readonly #update = onNextFrame(() => this.#show());

  constructor() {
    this.#states = new States("Jobs by state", TONES, () => this.#show());
    this.#grid = new Grid<JobRow>({
      label: "Jobs",
      key: ({ id }) => id,
      columns: [
        { title: "State", width: "120px", text: ({ state }) => state, tone: ({ state }) => tone(state) },
        { title: "Process", width: "minmax(140px, 2fr)", text: ({ process }) => process },
        { title: "Created", width: "140px", text: ({ created }) => time(created) },
        { title: "Took", width: "116px", isNumber: true, text: running },
        { title: "Host", width: "110px", text: ({ host }) => host || "–" },
        { title: "Started by", width: "100px", text: ({ source }) => source },
        { title: "Message", width: "minmax(160px, 3fr)", text: ({ info }) => info },
      ],
      onSelect: (job) => this.#select(job),
      onOpen: () => this.#stop.focus(),
    });
    this.#search.addEventListener("input", this.#update);
    this.#details.append(this.#heading, this.#facts,
      element("div", { class: "actions" }, this.#stop.element, this.#kill.element));
    const content = element("div", { class: "content" },
      element("div", { class: "cards" }, this.#states.element, this.#trend.element),
      element("div", { class: "toolbar" }, this.#search, this.#count, this.#start.element),
      element("div", { class: "split" }, this.#grid.element, this.#details));
    this.#notice = new Notice(content);
    this.element = element("section", { class: "view" }, this.#notice.element, content, this.#dialog.element);
  }

  open(scene: Scene): void {
    this.#scene = scene;
    this.#grid.clear();
    this.#updateActions();
    const list = scene.client.jobs;
    const feed = new Feed<Wire, JobRow>({
      list: (options): Listing<Wire> => list.list({ ...options, select: FIELDS, orderby: Job.creationTime.desc() }),
      count: (options) => list.list(options).count(),
      get: (id, options) => list.get({ ...options, key: id, select: FIELDS }),
      item: itemOf,
      isOpen: ({ state }) => !ENDED.has(state),
    });
    this.#feed = feed;
    this.#show();
    void reading(scene, "Jobs.list", this.#notice, () => feed.follow(scene.signal, this.#update));
  }

  #show(): void {
    const feed = this.#feed;
    if (!feed) return;
    this.#states.show(feed.items.map(({ state }) => state), factsOf(feed.items));
    this.#showTrend(feed.items);
    const text = this.#search.value.trim().toLowerCase();
    const wanted = this.#states.chosen;
    const shown = feed.items.filter((job) =>
      (wanted === undefined || job.state === wanted)
      && (!text || `${job.process}\n${job.host}\n${job.info}`.toLowerCase().includes(text)));
    this.#grid.show(shown);
    setText(this.#count, `${plural(shown.length, "job")}${feed.extent}`);
    this.element.setAttribute("aria-busy", String(!feed.isComplete));
  }

  #showTrend(jobs: readonly JobRow[]): void {
    const { times, indexOf } = this.#trend.columns();
    const counts = { Successful: times.map(() => 0), Faulted: times.map(() => 0), Other: times.map(() => 0) };
    for (const { state, created } of jobs) {
      const index = indexOf(created);
      // They are sorted: what follows is older.
      if (index < 0) break;
      const column = state === "Successful" || state === "Faulted" ? counts[state] : counts.Other;
      if (index < times.length) column[index] = (column[index] ?? 0) + 1;
    }
    this.#trend.show(times, [
      { label: "Successful", tone: "good", values: counts.Successful },
      { label: "Faulted", tone: "bad", values: counts.Faulted },
      { label: "Other", tone: "idle", values: counts.Other },
    ]);
  }

  #select(job: JobRow | undefined): void {
    this.#details.hidden = !job;
    if (!job) return;
    setText(this.#heading, `${job.process} · ${job.id}`);
    const facts: readonly [string, string][] = [
      ["State", job.state], ["Created", `${time(job.created)} (${ago(job.created)})`],
      ["Started", time(job.started)], ["Ended", time(job.ended)], ["Took", running(job)],
      ["Host", job.host || "–"], ["Started by", job.source], ["Message", job.info || "–"],
    ];
    this.#facts.replaceChildren(...facts.flatMap(([name, value]) =>
      [element("dt", {}, name), element("dd", {}, value)]));
    this.#updateActions();
  }

  #updateActions(): void {
    const scene = this.#scene;
    if (!scene) return;
    this.#start.update(missing(scene, "Jobs.StartJobs"));
    const job = this.#grid.selected;
    const reason = job && ENDED.has(job.state) ? "The job has ended" : undefined;
    this.#stop.update(missing(scene, "Jobs.StopJob"), job?.state === "Stopping" ? "It is stopping" : reason);
    this.#kill.update(missing(scene, "Jobs.StopJob"), reason);
  }

  #stopJob(strategy: "SoftStop" | "Kill"): void {
    const [job, scene] = [this.#grid.selected, this.#scene];
    if (!job || !scene) return;
    void act(scene, "Jobs.StopJob", async () => {
      await scene.client.jobs.stopJob({ key: job.id, strategy });
      await this.#feed?.refresh(scene.signal, this.#update, job.id);
      return `${job.process} was asked to stop`;
    }).then(() => this.#updateActions());
  }

  async #afterAction(scene: Scene): Promise<void> {
    this.#updateActions();
    if (scene === this.#scene) await this.#feed?.refresh(scene.signal, this.#update);
  }
}
