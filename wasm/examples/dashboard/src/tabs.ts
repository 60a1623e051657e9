/** Views behind tabs: arrows move between them, as the pattern for tabs has it. */
import { element, setAttribute, uniqueId } from "./dom";
import type { View } from "./view";

export class Tabs {
  readonly element = element("div", { class: "tabs", role: "tablist", "aria-label": "Views" });
  readonly panel: HTMLElement;
  readonly #tabs: readonly HTMLButtonElement[];
  readonly #views: readonly View[];
  readonly #onOpen: () => void;
  #index: number;

  constructor(views: readonly View[], name: string, onOpen: () => void) {
    this.#views = views;
    this.#onOpen = onOpen;
    const panelId = uniqueId("panel");
    this.panel = element("div", { class: "panel", role: "tabpanel", id: panelId }, ...views.map((view) => view.element));
    this.#tabs = views.map(({ title }, index) => element("button", {
      type: "button", role: "tab", class: "tab", id: uniqueId("tab"), "aria-controls": panelId,
      onclick: () => this.#choose(index),
    }, title));
    this.element.append(...this.#tabs);
    this.element.addEventListener("keydown", (event) => this.#onKey(event));
    this.#index = Math.max(0, views.findIndex((view) => view.name === name));
    this.#show();
  }

  get current(): View {
    const view = this.#views[this.#index];
    if (!view) throw new Error("there is no such view");
    return view;
  }

  #choose(index: number): void {
    if (index === this.#index) return;
    this.#index = index;
    this.#show();
    this.#onOpen();
  }

  #show(): void {
    for (const [index, tab] of this.#tabs.entries()) {
      const isCurrent = index === this.#index;
      setAttribute(tab, "aria-selected", String(isCurrent));
      tab.tabIndex = isCurrent ? 0 : -1;
      if (isCurrent) setAttribute(this.panel, "aria-labelledby", tab.id);
    }
    for (const [index, view] of this.#views.entries()) view.element.hidden = index !== this.#index;
  }

  #onKey(event: KeyboardEvent): void {
    const count = this.#views.length;
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: (this.#index + 1) % count, ArrowLeft: (this.#index + count - 1) % count, Home: 0, End: count - 1,
    };
    const wanted = moves[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    this.#choose(wanted);
    this.#tabs[wanted]?.focus();
  }
}
