/** How many rows are in each state, as a bar and as buttons that filter. */
import { element, setAttribute, setText } from "./dom";
import { number } from "./format";

interface Tile {
  readonly button: HTMLButtonElement;
  readonly count: HTMLElement;
  readonly part: HTMLElement;
}

export class States {
  readonly element: HTMLElement;
  readonly #bar = element("div", { class: "bar", "aria-hidden": "true" });
  readonly #tiles = element("div", { class: "tiles", role: "group" });
  readonly #byState = new Map<string, Tile>();
  readonly #tone: (state: string) => string;
  readonly #onChoose: () => void;
  readonly #total = element("strong", { class: "total" });
  readonly #facts = element("dl", { class: "facts" });
  #chosen: string | undefined;

  /** States stand in the order of `tones`; others follow. */
  constructor(title: string, tones: Readonly<Record<string, string>>, onChoose: () => void) {
    this.#tone = (state) => tones[state] ?? "idle";
    this.#onChoose = onChoose;
    this.#tiles.setAttribute("aria-label", `${title}: filter`);
    this.element = element("div", { class: "card states" },
      element("div", { class: "card-head" }, element("h2", {}, title), this.#total), this.#bar, this.#tiles, this.#facts);
    for (const state of Object.keys(tones)) this.#add(state);
  }

  /** The state that is filtered by. */
  get chosen(): string | undefined {
    return this.#chosen;
  }

  show(states: readonly string[], facts: readonly (readonly [string, string])[] = []): void {
    const counts = new Map<string, number>();
    for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
    for (const state of counts.keys()) if (!this.#byState.has(state)) this.#add(state);
    for (const [state, tile] of this.#byState) {
      const count = counts.get(state) ?? 0;
      setText(tile.count, number(count));
      setAttribute(tile.button, "aria-pressed", String(state === this.#chosen));
      const isUseless = count === 0 && state !== this.#chosen;
      if (tile.button.hidden !== isUseless) tile.button.hidden = isUseless;
      const share = `${count}`;
      if (tile.part.style.flexGrow !== share) tile.part.style.flexGrow = share;
      tile.part.hidden = count === 0;
    }
    setText(this.#total, number(states.length));
    this.#facts.replaceChildren(...facts.map(([name, value]) =>
      element("div", {}, element("dt", {}, name), element("dd", {}, value))));
  }

  #add(state: string): void {
    const tone = this.#tone(state);
    const count = element("span", { class: "number" });
    const button = element("button", { type: "button", class: "tile", "data-tone": tone },
      element("span", { class: "label" }, state), count);
    const part = element("span", { "data-tone": tone });
    button.addEventListener("click", () => {
      this.#chosen = this.#chosen === state ? undefined : state;
      this.#onChoose();
    });
    this.#byState.set(state, { button, count, part });
    this.#tiles.append(button);
    this.#bar.append(part);
  }
}
