/** Queues: what goes through them, what fails, what waits and for how long. */
import type { Listing } from "orchestrator-odata";
import { QueueItem } from "orchestrator-odata/models";
import { Ageing } from "./ageing";
import { Chart } from "./chart";
import { element, onNextFrame, setText } from "./dom";
import { Feed, type Row } from "./feed";
import { duration, moment, number, plural, time } from "./format";
import { Grid } from "./grid";
import { ActionButton } from "./permissions";
import { States } from "./states";
import { act, missing, Notice, reading, type Scene, type View } from "./view";

const FIELDS = [
  "Id", "Status", "Reference", "QueueDefinitionId", "CreationTime", "StartProcessing", "EndProcessing",
  "DueDate", "Priority", "RetryNumber", "ReviewStatus", "ProcessingException", "ProcessingExceptionType",
  "RowVersion",
] as const;
type Wire = Pick<QueueItem, (typeof FIELDS)[number]>;

interface ItemRow extends Row {
  readonly queue: string;
  readonly status: string;
  readonly reference: string;
  readonly created: number;
  readonly started: number;
  readonly ended: number;
  readonly due: number;
  readonly retry: number;
  readonly isBusiness: boolean;
  readonly reason: string;
  readonly version: string | null;
}

interface QueueRow {
  readonly id: string;
  readonly name: string;
  waiting: number;
  successful: number;
  failed: number;
  /** Milliseconds that the successful ones took. */
  time: number;
}

const TONES: Readonly<Record<string, string>> = {
  New: "wait", "In progress": "info", Successful: "good", Failed: "bad", Abandoned: "warn", Retried: "idle",
};
const label = (status: string): string => (status === "InProgress" ? "In progress" : status);
const tone = (status: string): string => TONES[label(status)] ?? "idle";
const OPEN: ReadonlySet<string> = new Set(["New", "InProgress"]);
const RETRIED: ReadonlySet<string> = new Set(["Failed", "Abandoned"]);

const itemOf = (item: Wire): ItemRow => ({
  id: item.Id,
  queue: item.QueueDefinitionId,
  status: item.Status,
  reference: item.Reference ?? "",
  created: moment(item.CreationTime),
  started: moment(item.StartProcessing),
  ended: moment(item.EndProcessing),
  due: moment(item.DueDate),
  retry: item.RetryNumber,
  isBusiness: item.ProcessingExceptionType === "BusinessException",
  reason: item.ProcessingException?.Reason ?? "",
  version: item.RowVersion ?? null,
});

export class QueuesView implements View {
  readonly name = "queues";
  readonly title = "Queues";
  readonly element: HTMLElement;
  readonly #queues = new Grid<QueueRow>({
    label: "Queues",
    key: ({ id }) => id,
    columns: [
      { title: "Queue", width: "minmax(100px, 2fr)", text: ({ name }) => name },
      { title: "Waiting", width: "78px", isNumber: true, text: ({ waiting }) => number(waiting) },
      { title: "Success", width: "80px", isNumber: true, text: ({ successful }) => number(successful) },
      { title: "Failed", width: "72px", isNumber: true, text: ({ failed }) => number(failed) },
      { title: "Mean", width: "84px", isNumber: true, text: (queue) => (queue.successful ? duration(queue.time / queue.successful) : "–") },
    ],
    onSelect: (queue) => this.#chooseQueue(queue?.id),
  });
  readonly #states = new States("Items by status", TONES, () => this.#show());
  readonly #throughput = new Chart({ title: "Items done", onSpan: () => this.#show() });
  readonly #ageing = new Ageing();
  readonly #items: Grid<ItemRow>;
  readonly #search = element("input", { type: "search", placeholder: "Filter by reference or reason", "aria-label": "Filter items" });
  readonly #count = element("span", { class: "count" });
  readonly #details = element("aside", { class: "card details", "aria-label": "The selected item", hidden: true });
  readonly #heading = element("h2");
  readonly #facts = element("dl");
  readonly #retry = new ActionButton("Retry", "QueueItems.SetItemReviewStatus", () => this.#retryItem(), "primary");
  readonly #notice: Notice;
  readonly #update = onNextFrame(() => this.#show());
  #scene: Scene | undefined;
  #feed: Feed<Wire, ItemRow> | undefined;
  #queue: string | undefined;
  #definitions: readonly { readonly id: string; readonly name: string }[] = [];

  constructor() {
    this.#items = new Grid<ItemRow>({
      label: "Queue items",
      key: ({ id }) => id,
      columns: [
        { title: "Status", width: "120px", text: ({ status }) => label(status), tone: ({ status }) => tone(status) },
        { title: "Reference", width: "minmax(140px, 2fr)", text: ({ reference }) => reference || "–" },
        { title: "Created", width: "140px", text: ({ created }) => time(created) },
        { title: "Took", width: "116px", isNumber: true, text: (item) => (item.ended && item.started ? duration(item.ended - item.started) : "–") },
        { title: "Due", width: "140px", text: ({ due }) => time(due) },
        { title: "Retries", width: "70px", isNumber: true, text: ({ retry }) => number(retry) },
        { title: "Reason", width: "minmax(160px, 3fr)", text: ({ reason }) => reason },
      ],
      onSelect: (item) => this.#select(item),
      onOpen: () => this.#retry.focus(),
    });
    this.#search.addEventListener("input", this.#update);
    this.#details.append(this.#heading, this.#facts, element("div", { class: "actions" }, this.#retry.element));
    const queues = element("div", { class: "card queues" },
      element("div", { class: "card-head" }, element("h2", {}, "Queues")), this.#queues.element);
    const content = element("div", { class: "content" },
      element("div", { class: "cards three" }, queues, this.#throughput.element, this.#ageing.element),
      this.#states.element,
      element("div", { class: "toolbar" }, this.#search, this.#count),
      element("div", { class: "split" }, this.#items.element, this.#details));
    this.#notice = new Notice(content);
    this.element = element("section", { class: "view" }, this.#notice.element, content);
  }

  open(scene: Scene): void {
    this.#scene = scene;
    this.#queue = undefined;
    this.#definitions = [];
    this.#queues.clear();
    this.#items.clear();
    const { queueItems } = scene.client;
    const feed = new Feed<Wire, ItemRow>({
      list: (options): Listing<Wire> =>
        queueItems.list({ ...options, select: FIELDS, orderby: QueueItem.creationTime.desc() }),
      count: (options) => queueItems.list(options).count(),
      get: (id, options) => queueItems.get({ ...options, key: id, select: FIELDS }),
      item: itemOf,
      isOpen: ({ status }) => OPEN.has(status),
    });
    this.#feed = feed;
    this.#show();
    void reading(scene, "QueueItems.list", this.#notice, async () => {
      await Promise.all([feed.follow(scene.signal, this.#update), this.#readQueues(scene)]);
    });
  }

  async #readQueues({ client, signal }: Scene): Promise<void> {
    const rows = await client.queueDefinitions.list({ signal, select: ["Id", "Name"] }).toArray();
    this.#definitions = rows.map(({ Id, Name }) => ({ id: Id, name: Name }));
    this.#showQueues();
    if (this.#queue === undefined) this.#queues.select(0);
  }

  #showQueues(): void {
    const queues = this.#definitions.map(({ id, name }): QueueRow =>
      ({ id, name, waiting: 0, successful: 0, failed: 0, time: 0 }));
    const byId = new Map(queues.map((queue) => [queue.id, queue]));
    for (const { queue, status, started, ended } of this.#feed?.items ?? []) {
      const counts = byId.get(queue);
      if (!counts) continue;
      if (status === "New") counts.waiting += 1;
      else if (status === "Failed") counts.failed += 1;
      else if (status === "Successful") {
        counts.successful += 1;
        counts.time += ended - started;
      }
    }
    this.#queues.show(queues);
  }

  #chooseQueue(id: string | undefined): void {
    if (id === this.#queue) return;
    this.#queue = id;
    this.#update();
  }

  #show(): void {
    const feed = this.#feed;
    if (!feed) return;
    this.#showQueues();
    const items = this.#queue === undefined ? feed.items : feed.items.filter(({ queue }) => queue === this.#queue);
    this.#states.show(items.map(({ status }) => label(status)));
    this.#showThroughput(items);
    this.#ageing.show(items.filter(({ status }) => status === "New"));
    const text = this.#search.value.trim().toLowerCase();
    const wanted = this.#states.chosen;
    const shown = items.filter((item) =>
      (wanted === undefined || label(item.status) === wanted)
      && (!text || `${item.reference}\n${item.reason}`.toLowerCase().includes(text)));
    this.#items.show(shown);
    setText(this.#count, `${plural(shown.length, "item")}${feed.extent}`);
    this.element.setAttribute("aria-busy", String(!feed.isComplete));
  }

  #showThroughput(items: readonly ItemRow[]): void {
    const { times, indexOf } = this.#throughput.columns();
    const [good, business, application] = [times.map(() => 0), times.map(() => 0), times.map(() => 0)];
    for (const { status, ended, isBusiness } of items) {
      const index = indexOf(ended);
      if (index < 0 || index >= times.length) continue;
      const column = status === "Successful" ? good : isBusiness ? business : application;
      column[index] = (column[index] ?? 0) + 1;
    }
    this.#throughput.show(times, [
      { label: "Successful", tone: "good", values: good },
      { label: "Business failures", tone: "warn", values: business },
      { label: "Application failures", tone: "bad", values: application },
    ]);
  }

  #select(item: ItemRow | undefined): void {
    this.#details.hidden = !item;
    if (!item) return;
    setText(this.#heading, item.reference || `Item ${item.id}`);
    const facts: readonly [string, string][] = [
      ["Status", label(item.status)], ["Created", time(item.created)], ["Started", time(item.started)],
      ["Ended", time(item.ended)], ["Due", time(item.due)], ["Retries", number(item.retry)],
      ["Failure", item.reason ? (item.isBusiness ? "Business" : "Application") : "–"], ["Reason", item.reason || "–"],
    ];
    this.#facts.replaceChildren(...facts.flatMap(([name, value]) =>
      [element("dt", {}, name), element("dd", {}, value)]));
    this.#updateActions();
  }

  #updateActions(): void {
    const [scene, item] = [this.#scene, this.#items.selected];
    if (!scene || !item) return;
    const reason = RETRIED.has(item.status) ? undefined : "Only failed and abandoned items are retried";
    this.#retry.update(missing(scene, "QueueItems.SetItemReviewStatus"), reason);
  }

  #retryItem(): void {
    const [scene, item] = [this.#scene, this.#items.selected];
    if (!scene || !item) return;
    void act(scene, "QueueItems.SetItemReviewStatus", async () => {
      const queueItems = [{ Id: item.id, RowVersion: item.version }];
      const outcome = await scene.client.queueItems.setItemReviewStatus({ queueItems, status: "Retried" });
      if (!outcome.Success) throw new Error(outcome.Message ?? "The item was not retried.");
      await this.#feed?.refresh(scene.signal, this.#update, item.id);
      return `${item.reference || item.id} is tried again`;
    }).then(() => this.#updateActions());
  }
}
