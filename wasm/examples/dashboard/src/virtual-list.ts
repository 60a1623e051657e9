/** A list of any length of which only the visible rows are in the document. */
import { element, onNextFrame, setAttribute } from "./dom";

const OVERSCAN = 4;

/** One row of the document; `fill` shows another item in it. */
export interface RowElement<Item> {
  readonly element: HTMLElement;
  fill(item: Item, index: number): void;
}

export interface VirtualOptions<Item> {
  /** The element that scrolls and takes the keyboard. */
  readonly viewport: HTMLElement;
  readonly rowHeight: number;
  /** Height of what stands above the rows within the viewport. */
  readonly headHeight?: number;
  make(): RowElement<Item>;
  /** Rows have an `id` with this beginning, by which the active one is named. */
  readonly idPrefix?: string;
  onScroll?(): void;
}

export class VirtualList<Item> {
  readonly #options: VirtualOptions<Item>;
  readonly #spacer = element("div", { class: "spacer", role: "presentation" });
  readonly #rows = element("div", { class: "rows", role: "presentation" });
  readonly #pool: { row: RowElement<Item>; item?: Item; index: number }[] = [];
  readonly render: () => void;
  #items: readonly Item[] = [];
  #active = -1;
  #height = 0;
  #isStale = false;

  constructor(options: VirtualOptions<Item>) {
    this.#options = options;
    this.render = onNextFrame(() => this.#render());
    this.#spacer.append(this.#rows);
    options.viewport.append(this.#spacer);
    options.viewport.addEventListener("scroll", () => {
      this.render();
      options.onScroll?.();
    }, { passive: true });
    new ResizeObserver(([entry]) => {
      // Reading it while rows are written would force a layout for each frame.
      this.#height = entry?.contentRect.height ?? 0;
      this.render();
    }).observe(options.viewport);
  }

  get items(): readonly Item[] {
    return this.#items;
  }

  get active(): number {
    return this.#active;
  }

  /** Shows these items; `isStale` when items that are shown already have changed. */
  show(items: readonly Item[], isStale = true): void {
    this.#items = items;
    this.#isStale ||= isStale;
    if (this.#active >= items.length) this.activate(items.length - 1);
    this.render();
  }

  /** Marks a row as the active one, without scrolling to it. */
  activate(index: number): void {
    this.#active = index;
    this.#isStale = true;
    this.render();
  }

  /** Scrolls as little as is needed to see a row. */
  reveal(index: number): void {
    const { viewport, rowHeight, headHeight = 0 } = this.#options;
    const top = index * rowHeight;
    const room = this.#height - headHeight;
    if (top < viewport.scrollTop) viewport.scrollTop = top;
    else if (top + rowHeight > viewport.scrollTop + room) viewport.scrollTop = top + rowHeight - room;
  }

  /** Rows that fit into the viewport. */
  get pageSize(): number {
    const { rowHeight, headHeight = 0 } = this.#options;
    return Math.max(1, Math.floor((this.#height - headHeight) / rowHeight) - 1);
  }

  scrollToEnd(): void {
    const { viewport, rowHeight } = this.#options;
    viewport.scrollTop = this.#items.length * rowHeight;
  }

  #render(): void {
    const { viewport, rowHeight, idPrefix } = this.#options;
    const total = this.#items.length;
    const height = `${total * rowHeight}px`;
    if (this.#spacer.style.height !== height) this.#spacer.style.height = height;
    const first = Math.max(0, Math.min(total, Math.floor(viewport.scrollTop / rowHeight)) - OVERSCAN);
    const last = Math.min(total, first + Math.ceil(this.#height / rowHeight) + 2 * OVERSCAN);
    this.#rows.style.transform = `translateY(${first * rowHeight}px)`;
    this.#resize(last - first);
    for (const [position, slot] of this.#pool.entries()) {
      const index = first + position;
      const item = this.#items[index];
      if (item === undefined || (!this.#isStale && slot.item === item && slot.index === index)) continue;
      Object.assign(slot, { item, index });
      slot.row.fill(item, index);
      if (idPrefix !== undefined) slot.row.element.id = `${idPrefix}-${index}`;
    }
    this.#isStale = false;
    if (idPrefix !== undefined) {
      const isShown = this.#active >= first && this.#active < last;
      setAttribute(viewport, "aria-activedescendant", isShown ? `${idPrefix}-${this.#active}` : undefined);
    }
  }

  #resize(count: number): void {
    while (this.#pool.length > count) this.#pool.pop()?.row.element.remove();
    while (this.#pool.length < count) {
      const row = this.#options.make();
      this.#pool.push({ row, index: -1 });
      this.#rows.append(row.element);
    }
  }
}
