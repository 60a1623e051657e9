/** Stacked columns over time, with the same figures as a table for those who do not see them. */
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { element, setAttribute } from "./dom";
import { number, time } from "./format";
import { color, onThemeChange } from "./theme";

const CLOCK = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });
const HOUR = 3_600_000;
/** Spans that can be looked at, and how much of them a column is. */
const SPANS: readonly { readonly label: string; readonly hours: number; readonly step: number }[] = [
  { label: "24 hours", hours: 24, step: 1 },
  { label: "3 days", hours: 72, step: 3 },
  { label: "7 days", hours: 168, step: 6 },
];

/** The time of a tick; the day where it begins. */
function tickLabel(milliseconds: number): string {
  const date = new Date(milliseconds);
  return date.getHours() === 0 && date.getMinutes() === 0 ? DAY.format(date) : CLOCK.format(date);
}

export interface Series {
  readonly label: string;
  /** Name of a colour of the style sheet. */
  readonly tone: string;
  readonly values: readonly number[];
}

export interface ChartOptions {
  /** What is counted, as in "Jobs created in the last 24 hours". */
  readonly title: string;
  /** Somebody chose another span. */
  onSpan(): void;
}

export class Chart {
  readonly element: HTMLElement;
  readonly #options: ChartOptions;
  readonly #canvas = element("div", { class: "canvas", role: "img" });
  readonly #legend = element("ul", { class: "legend" });
  readonly #table = element("table");
  readonly #details: HTMLDetailsElement;
  readonly #span = element("select", { class: "span" }, ...SPANS.map(({ label }, index) =>
    element("option", { value: index, selected: index === 1 }, `Last ${label}`)));
  #plot: uPlot | undefined;
  #times: readonly number[] = [];
  #series: readonly Series[] = [];
  #shape = "";

  constructor(options: ChartOptions) {
    this.#options = options;
    this.#details = element("details", { class: "as-table" },
      element("summary", {}, "Show as a table"), element("div", { class: "scroll", tabindex: 0 }, this.#table));
    this.element = element("figure", { class: "card chart" },
      element("figcaption", {}, element("h2", {}, options.title), this.#legend, this.#span), this.#canvas, this.#details);
    this.#span.setAttribute("aria-label", `${options.title}: span`);
    this.#span.addEventListener("change", () => options.onSpan());
    this.#details.addEventListener("toggle", () => this.#fillTable());
    new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width > 0 && height > 0) this.#plot?.setSize({ width, height });
      if (this.#plot === undefined) this.#draw();
    }).observe(this.#canvas);
    onThemeChange(() => {
      this.#shape = "";
      this.#draw();
    });
  }

  /** The moments of the columns in the chosen span, and which column a moment belongs to. */
  columns(): { times: readonly number[]; indexOf(moment: number): number } {
    const { hours, step } = this.#chosen;
    const [now, width] = [Date.now(), step * HOUR];
    // Columns begin where days do.
    const zone = new Date().getTimezoneOffset() * 60_000;
    const first = Math.floor((now - hours * HOUR - zone) / width) * width + zone;
    const times: number[] = [];
    for (let at = first; at <= now; at += width) times.push(at);
    return { times, indexOf: (moment) => Math.floor((moment - first) / width) };
  }

  get #chosen() {
    return SPANS[Number(this.#span.value)] ?? { label: "24 hours", hours: 24, step: 1 };
  }

  /** Shows values at moments, which are in milliseconds. */
  show(times: readonly number[], series: readonly Series[]): void {
    this.#times = times;
    this.#series = series;
    const sums = series.map(({ label, values }) =>
      `${number(values.reduce((sum, one) => sum + one, 0))} ${label.toLowerCase()}`);
    const title = `${this.#options.title} in the last ${this.#chosen.label}`;
    setAttribute(this.#canvas, "aria-label", `${title}. ${sums.join(", ")}`);
    this.#draw();
    if (this.#details.open) this.#fillTable();
  }

  #draw(): void {
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    if (width === 0 || this.#series.length === 0) return;
    const shape = this.#series.map(({ label }) => label).join();
    const data = this.#stacked();
    if (this.#plot !== undefined && shape === this.#shape) {
      this.#plot.setData(data);
      return;
    }
    this.#shape = shape;
    this.#plot?.destroy();
    this.#plot = new uPlot(this.#settings(width, height), data, this.#canvas);
    this.#legend.replaceChildren(...this.#series.map(({ label, tone }) =>
      element("li", { "data-tone": tone }, label)));
  }

  /** Each series on top of the one before: the last one says how high the columns are. */
  #stacked(): uPlot.AlignedData {
    const sums = this.#times.map(() => 0);
    const layers = this.#series.map(({ values }) => {
      for (const [index, value] of values.entries()) sums[index] = (sums[index] ?? 0) + value;
      return [...sums];
    });
    return [this.#times.map((moment) => moment / 1000), ...layers];
  }

  #settings(width: number, height: number): uPlot.Options {
    const line = { stroke: color("line"), width: 1 };
    const axis = { stroke: color("muted"), ticks: { show: false }, font: "12px system-ui, sans-serif" };
    return {
      width, height,
      legend: { show: false },
      cursor: { show: false },
      scales: { x: { range: (_, low, high) => around(low, high) }, y: { range: (_, __, high) => [0, Math.max(1, high)] } },
      axes: [
        { ...axis, grid: { show: false }, size: 26, values: (_, ticks) => ticks.map((tick) => tickLabel(tick * 1000)) },
        { ...axis, grid: line, size: 44, values: (_, ticks) => ticks.map((tick) => (Number.isInteger(tick) ? number(tick) : "")) },
      ],
      // What is drawn over one another would shine through at the edges.
      series: [{}, ...this.#series.map(({ label }) => ({ label, paths: () => null, points: { show: false } }))],
      hooks: { draw: [(plot) => this.#drawColumns(plot)] },
    };
  }

  #drawColumns(plot: uPlot): void {
    const [first = 0, second = first] = this.#times;
    const across = (moment: number) => plot.valToPos(moment / 1000, "x", true);
    const width = Math.min(28 * uPlot.pxRatio, Math.round(0.7 * (across(second) - across(first))));
    const base = this.#times.map(() => 0);
    for (const { tone, values } of this.#series) {
      plot.ctx.fillStyle = color(tone);
      for (const [index, value] of values.entries()) {
        if (value === 0) continue;
        const [low = 0, left] = [base[index], Math.round(across(this.#times[index] ?? 0) - width / 2)];
        base[index] = low + value;
        const [bottom, top] = [low, low + value].map((one) => Math.round(plot.valToPos(one, "y", true))) as [number, number];
        plot.ctx.fillRect(left, Math.min(top, bottom - 1), width, Math.max(1, bottom - top));
      }
    }
  }

  #fillTable(): void {
    const cells = (tag: "td" | "th", texts: readonly string[], scope?: string) =>
      texts.map((text) => element(tag, { scope }, text));
    const rows = this.#times.map((moment, index) => element("tr", {},
      ...cells("th", [time(moment)], "row"),
      ...cells("td", this.#series.map(({ values }) => number(values[index] ?? 0)))));
    this.#table.replaceChildren(
      element("thead", {}, element("tr", {}, ...cells("th", ["From", ...this.#series.map((one) => one.label)], "col"))),
      element("tbody", {}, ...rows.toReversed()));
  }
}

/** Half a column of room on both sides. */
function around(low: number, high: number): [number, number] {
  const room = Math.max(1800, (high - low) / 40);
  return [low - room, high + room];
}
