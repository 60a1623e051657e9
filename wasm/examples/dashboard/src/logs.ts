/** What robots say, as they say it. */
import { Log } from "orchestrator-odata/models";
import { element, onNextFrame, pause, setAttribute, setText } from "./dom";
import { moment, number, plural, preciseTime } from "./format";
import { LogBuffer, LEVELS, type LogLine } from "./log-buffer";
import { Notice, reading, type Scene, type View } from "./view";
import { VirtualList, type RowElement } from "./virtual-list";

const ROW_HEIGHT = 24;
const INTERVAL = 500;
/** So many lines are there at the beginning, and are read at once further up. */
const PAGE = 1000;
/** More new lines than this at once are not caught up with. */
const MOST_NEW = 16_000;

type Wire = Pick<Log, "Id" | "TimeStamp" | "Level" | "Message" | "RobotName" | "ProcessName">;

const lineOf = (log: Wire): LogLine => {
  const message = log.Message ?? "";
  const [robot, process] = [log.RobotName ?? "", log.ProcessName ?? ""];
  const at = moment(log.TimeStamp);
  const text = `${message}\n${robot}\n${process}`.toLowerCase();
  return { id: log.Id, at, level: log.Level, rank: LEVELS.indexOf(log.Level), message, robot, process, text };
};

export class LogsView implements View {
  readonly name = "logs";
  readonly title = "Logs";
  readonly element: HTMLElement;
  readonly #viewport = element("div", { class: "log", role: "log", "aria-live": "off", tabindex: 0, "aria-label": "Robot logs" });
  readonly #list: VirtualList<LogLine>;
  readonly #buffer = new LogBuffer();
  readonly #search = element("input", { type: "search", placeholder: "Filter by text, robot or process", "aria-label": "Filter log lines" });
  readonly #level = element("select", { "aria-label": "Lowest level" },
    ...LEVELS.map((level) => element("option", { value: level }, level === "Trace" ? "All levels" : `${level} and above`)));
  readonly #live = element("button", { type: "button", class: "button live", "aria-pressed": "true" }, "Live");
  readonly #older = element("button", { type: "button", class: "button" }, "Read older lines");
  readonly #toEnd = element("button", { type: "button", class: "button primary to-end", hidden: true }, "Newest lines");
  readonly #count = element("span", { class: "count" });
  readonly #notice: Notice;
  readonly #update = onNextFrame(() => this.#show());
  #isFollowing = true;
  #isReading = false;
  #scene: Scene | undefined;

  constructor() {
    this.#list = new VirtualList<LogLine>({
      viewport: this.#viewport, rowHeight: ROW_HEIGHT, make: row, onScroll: () => this.#onScroll(),
    });
    this.#search.addEventListener("input", () => this.#filter());
    this.#level.addEventListener("change", () => this.#filter());
    this.#live.addEventListener("click", () => this.#setLive(!this.#isLive));
    this.#older.addEventListener("click", () => void this.#readOlder());
    this.#toEnd.addEventListener("click", () => {
      this.#isFollowing = true;
      this.#update();
    });
    this.#viewport.addEventListener("keydown", (event) => {
      if (event.key === "End") this.#isFollowing = true;
    });
    const content = element("div", { class: "content" },
      element("div", { class: "toolbar" }, this.#search, this.#level, this.#live, this.#older, this.#count),
      element("div", { class: "log-frame" }, this.#viewport, this.#toEnd));
    this.#notice = new Notice(content);
    this.element = element("section", { class: "view" }, this.#notice.element, content);
  }

  open(scene: Scene): void {
    this.#scene = scene;
    this.#buffer.clear();
    this.#isFollowing = true;
    this.#setLive(true);
    this.#show();
    void reading(scene, "RobotLogs.list", this.#notice, () => this.#follow(scene));
  }

  get #isLive(): boolean {
    return this.#live.getAttribute("aria-pressed") === "true";
  }

  #setLive(isLive: boolean): void {
    setAttribute(this.#live, "aria-pressed", String(isLive));
    setText(this.#live, isLive ? "Live" : "Paused");
  }

  async #newest(scene: Scene, top: number, skip?: number): Promise<LogLine[]> {
    const { client, signal } = scene;
    const rows = await client.robotLogs.list({
      signal, top, ...(skip !== undefined && { skip }), orderby: Log.timeStamp.desc(),
      select: ["Id", "TimeStamp", "Level", "Message", "RobotName", "ProcessName"],
    }).toArray();
    return rows.map(lineOf);
  }

  async #follow(scene: Scene): Promise<void> {
    const { signal } = scene;
    this.#buffer.addNewer(await this.#newest(scene, PAGE));
    this.#update();
    let expected = 50;
    while (!signal.aborted) {
      await pause(INTERVAL, signal);
      if (signal.aborted || !this.#isLive) continue;
      expected = await this.#catchUp(scene, expected);
    }
  }

  /** Reads as many of the newest lines as are needed to meet those that are there. */
  async #catchUp(scene: Scene, expected: number): Promise<number> {
    for (let top = expected; ; top *= 2) {
      const lines = await this.#newest(scene, top);
      const isWhole = lines.length < top || lines.some(({ id }) => this.#buffer.has(id));
      if (!isWhole && top < MOST_NEW) continue;
      const added = this.#buffer.addNewer(lines);
      if (added > 0) this.#update();
      return Math.max(50, Math.ceil(added * 1.5));
    }
  }

  async #readOlder(): Promise<void> {
    const scene = this.#scene;
    if (!scene || this.#isReading) return;
    this.#isReading = true;
    await reading(scene, "RobotLogs.list", this.#notice, async () => {
      const before = this.#buffer.shown.length;
      const lines = await this.#newest(scene, 10 * PAGE, this.#buffer.size);
      const added = this.#buffer.addOlder(lines);
      this.#isFollowing = false;
      this.#show();
      // Where the older lines end, with some of both in sight.
      const end = (this.#buffer.shown.length - before) * ROW_HEIGHT;
      requestAnimationFrame(() => (this.#viewport.scrollTop = end - this.#viewport.clientHeight / 2));
      this.#older.hidden = added === 0;
    });
    this.#isReading = false;
  }

  #filter(): void {
    this.#buffer.filter(this.#level.value, this.#search.value.trim().toLowerCase());
    this.#isFollowing = true;
    this.#update();
  }

  #show(): void {
    const { shown, size, rate } = this.#buffer;
    this.#list.show(shown);
    // Asked again then: in between, somebody may have scrolled up.
    requestAnimationFrame(() => this.#isFollowing && this.#list.scrollToEnd());
    const filtered = shown.length === size ? plural(size, "line") : `${number(shown.length)} of ${plural(size, "line")}`;
    setText(this.#count, rate > 0 ? `${filtered}, ${number(rate)} a second` : filtered);
    this.#toEnd.hidden = this.#isFollowing;
  }

  #onScroll(): void {
    const { scrollTop, scrollHeight, clientHeight } = this.#viewport;
    const isAtEnd = scrollTop + clientHeight >= scrollHeight - 2 * ROW_HEIGHT;
    if (isAtEnd === this.#isFollowing) return;
    this.#isFollowing = isAtEnd;
    this.#toEnd.hidden = isAtEnd;
  }
}

function row(): RowElement<LogLine> {
  const [time, level, robot, message] = ["time", "level", "robot", "message"].map((name) =>
    element("span", { class: name })) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  const made = element("div", { class: "line" }, time, level, robot, message);
  const fill = (line: LogLine) => {
    setText(time, preciseTime(line.at));
    setText(level, line.level);
    setText(robot, line.robot);
    setText(message, line.message);
    setAttribute(made, "data-level", line.level);
    setAttribute(message, "title", `${line.process}: ${line.message}`);
  };
  return { element: made, fill };
}
