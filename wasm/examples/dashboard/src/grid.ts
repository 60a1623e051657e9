/** A table of any length with a keyboard: arrows, Page Up and Down, Home, End, Enter. */
import { element, setAttribute, setText, uniqueId } from "./dom";
import { VirtualList, type RowElement } from "./virtual-list";

const ROW_HEIGHT = 36;

export interface Column<Item> {
  readonly title: string;
  /** Width, as in `grid-template-columns`. */
  readonly width: string;
  readonly isNumber?: boolean;
  text(item: Item): string;
  /** What the cell says in colour besides its text. */
  tone?(item: Item): string;
}

export interface GridOptions<Item> {
  readonly label: string;
  readonly columns: readonly Column<Item>[];
  /** Tells items apart when the list changes. */
  key(item: Item): string;
  onSelect?(item: Item | undefined): void;
  /** Enter on a row. */
  onOpen?(item: Item): void;
}

export class Grid<Item> {
  readonly element: HTMLElement;
  readonly #list: VirtualList<Item>;
  readonly #options: GridOptions<Item>;
  #selected: string | undefined;

  constructor(options: GridOptions<Item>) {
    this.#options = options;
    const titles = options.columns.map(({ title, isNumber }) =>
      element("span", { role: "columnheader", class: isNumber ? "cell number" : "cell" }, title));
    this.element = element("div", { class: "grid", role: "grid", tabindex: 0, "aria-label": options.label, "data-empty": "Nothing to show" },
      element("div", { class: "row head", role: "row", "aria-rowindex": 1 }, ...titles));
    const widths = options.columns.map(({ width }) => width);
    this.element.style.setProperty("--columns", widths.join(" "));
    // All rows have the same width, whatever is in them.
    const least = widths.reduce((sum, width) => sum + Number(/\d+(?=px)/.exec(width)?.[0] ?? 0), 0);
    this.element.style.setProperty("--least", `${least}px`);
    this.#list = new VirtualList<Item>({
      viewport: this.element,
      rowHeight: ROW_HEIGHT,
      headHeight: ROW_HEIGHT,
      idPrefix: uniqueId("row"),
      make: () => this.#row(),
    });
    this.element.addEventListener("keydown", (event) => this.#onKey(event));
    this.element.addEventListener("click", (event) => this.#onClick(event));
  }

  get selected(): Item | undefined {
    return this.#list.items[this.#list.active];
  }

  show(items: readonly Item[]): void {
    const { key, onSelect } = this.#options;
    setAttribute(this.element, "aria-rowcount", String(items.length + 1));
    this.#list.show(items);
    if (this.#selected === undefined) return;
    const at = items.findIndex((item) => key(item) === this.#selected);
    if (at < 0) this.#selected = undefined;
    if (at !== this.#list.active) this.#list.activate(at);
    onSelect?.(items[at]);
  }

  /** Forgets what was selected. */
  clear(): void {
    this.#selected = undefined;
    this.#list.activate(-1);
    this.element.scrollTop = 0;
    this.show([]);
    this.#options.onSelect?.(undefined);
  }

  select(index: number): void {
    const item = this.#list.items[index];
    if (item === undefined) return;
    this.#selected = this.#options.key(item);
    this.#list.activate(index);
    this.#list.reveal(index);
    this.#options.onSelect?.(item);
  }

  #row(): RowElement<Item> {
    const { columns } = this.#options;
    const cells = columns.map(({ isNumber }) =>
      element("span", { role: "gridcell", class: isNumber ? "cell number" : "cell" }));
    const row = element("div", { class: "row", role: "row" }, ...cells);
    const fill = (item: Item, index: number) => {
      for (const [position, column] of columns.entries()) {
        const cell = cells[position];
        if (cell === undefined) continue;
        const text = column.text(item);
        setText(cell, text);
        setAttribute(cell, "title", text);
        if (column.tone) setAttribute(cell, "data-tone", column.tone(item));
      }
      setAttribute(row, "aria-rowindex", String(index + 2));
      setAttribute(row, "aria-selected", String(index === this.#list.active));
      row.dataset["index"] = String(index);
    };
    return { element: row, fill };
  }

  #onClick(event: MouseEvent): void {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>(".row") : null;
    if (row?.dataset["index"] !== undefined) this.select(Number(row.dataset["index"]));
  }

  #onKey(event: KeyboardEvent): void {
    const { active, pageSize, items } = this.#list;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + pageSize, PageUp: active - pageSize,
      Home: 0, End: items.length - 1,
    };
    const wanted = moves[event.key];
    if (event.key === "Enter" && this.selected !== undefined) this.#options.onOpen?.(this.selected);
    else if (wanted === undefined) return;
    else this.select(Math.max(0, Math.min(items.length - 1, wanted)));
    event.preventDefault();
  }
}
