/** How long waiting items have waited, and how many are late. */
import { element, setText } from "./dom";
import { duration, number } from "./format";

const MINUTE = 60_000;
const STEPS: readonly (readonly [string, number])[] = [
  ["up to 15 min", 15 * MINUTE], ["up to 1 h", 60 * MINUTE], ["up to 4 h", 240 * MINUTE],
  ["up to 1 day", 1440 * MINUTE], ["older", Infinity],
];

export class Ageing {
  readonly element: HTMLElement;
  readonly #summary = element("p", { class: "summary" });
  readonly #rows = STEPS.map(([label]) => {
    const fill = element("span", { class: "fill" });
    const count = element("td", { class: "number" });
    const track = element("span", { class: "track", "aria-hidden": "true" }, fill);
    const row = element("tr", {}, element("th", { scope: "row" }, label), element("td", { class: "wide" }, track), count);
    return { row, fill, count };
  });

  constructor() {
    this.element = element("div", { class: "card ageing" },
      element("div", { class: "card-head" }, element("h2", {}, "Age of waiting items")), this.#summary,
      element("table", {}, element("tbody", {}, ...this.#rows.map(({ row }) => row))));
  }

  show(items: readonly { readonly created: number; readonly due: number }[]): void {
    const now = Date.now();
    const counts = STEPS.map(() => 0);
    let [oldest, late] = [0, 0];
    for (const { created, due } of items) {
      const age = now - created;
      const step = STEPS.findIndex(([, limit]) => age <= limit);
      counts[step] = (counts[step] ?? 0) + 1;
      oldest = Math.max(oldest, age);
      if (due > 0 && due < now) late += 1;
    }
    const most = Math.max(1, ...counts);
    for (const [index, { fill, count }] of this.#rows.entries()) {
      fill.style.width = `${(100 * (counts[index] ?? 0)) / most}%`;
      setText(count, number(counts[index] ?? 0));
    }
    const text = items.length === 0 ? "Nothing waits." : `The oldest waits for ${duration(oldest)}; ${number(late)} past due.`;
    setText(this.#summary, text);
  }
}
