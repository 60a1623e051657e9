/** The rows of a list, newest first: read page by page, then kept up to date. */
import type { CallOptions, Listing } from "orchestrator-odata";
import { pause } from "./dom";
import { number } from "./format";

/** A dashboard looks at so many rows; older ones are counted, not read. */
const MOST = 100_000;
const NEWEST = 200;
const REREAD = 20;
const INTERVAL = 2000;
/** Ages and durations go on although no row changes. */
const MOST_SILENT = 5000;
/** Rows are counted anew no more often than this while many are read. */
const LEAST_SILENT = 250;

export interface Row {
  readonly id: string;
}

export interface Source<Wire, Item extends Row> {
  /** The newest first. */
  list(options: CallOptions & { top?: number }): Listing<Wire>;
  count(options: CallOptions): Promise<number>;
  get(id: string, options: CallOptions): Promise<Wire>;
  item(wire: Wire): Item;
  /** Whether a row may still change. */
  isOpen(item: Item): boolean;
}

export class Feed<Wire, Item extends Row> {
  readonly #source: Source<Wire, Item>;
  readonly #known = new Map<string, Item>();
  #items: Item[] = [];
  readonly #open = new Set<string>();
  /** Which question last told of a row: what an earlier one is told later is older. */
  readonly #toldBy = new Map<string, number>();
  #questions = 0;
  #hasChanged = false;
  #told = 0;
  /** How many rows the service has. */
  total = 0;
  isComplete = false;

  constructor(source: Source<Wire, Item>) {
    this.#source = source;
  }

  get items(): readonly Item[] {
    return this.#items;
  }

  /** How much of the list that is, where it is not all of it. */
  get extent(): string {
    const [here, all] = [number(this.#items.length), number(this.total)];
    if (!this.isComplete) return `, ${here} of ${all} read`;
    return this.#items.length < this.total ? `, of the newest ${here} of ${all}` : "";
  }

  /** Reads and then follows the list until the signal ends it. */
  async follow(signal: AbortSignal, onChange: () => void): Promise<void> {
    this.total = await this.#source.count({ signal });
    const top = Math.min(MOST, this.total);
    for await (const page of this.#source.list({ signal, ...(top > 0 && { top }) }).pages()) {
      for (const wire of page) this.#take(wire, false, 0);
      if (performance.now() - this.#told > LEAST_SILENT) this.#tell(onChange);
      // A frame for what else there is to do.
      await pause(0, signal);
    }
    this.isComplete = true;
    this.#tell(onChange);
    while (!signal.aborted) {
      await pause(INTERVAL, signal);
      if (!signal.aborted && !document.hidden) await this.refresh(signal, onChange);
    }
  }

  /** Asks for the newest rows, and for older ones that may have changed. */
  async refresh(signal: AbortSignal, onChange: () => void, ...ids: readonly string[]): Promise<void> {
    const question = (this.#questions += 1);
    const newest = await this.#source.list({ signal, top: NEWEST }).toArray();
    const seen = new Set<string>();
    for (const wire of newest.toReversed()) seen.add(this.#take(wire, true, question));
    const older = [...new Set([...ids, ...this.#open])].filter((id) => !seen.has(id)).slice(0, REREAD);
    for (const wire of await Promise.all(older.map((id) => this.#source.get(id, { signal })))) {
      this.#take(wire, true, question);
    }
    // A hundred thousand rows are not counted anew for nothing.
    if (this.#hasChanged || performance.now() - this.#told > MOST_SILENT) this.#tell(onChange);
  }

  #tell(onChange: () => void): void {
    this.#hasChanged = false;
    this.#told = performance.now();
    onChange();
  }

  #take(wire: Wire, isNewer: boolean, question: number): string {
    const item = this.#source.item(wire);
    if (question < (this.#toldBy.get(item.id) ?? 0)) return item.id;
    if (question > 0) this.#toldBy.set(item.id, question);
    const known = this.#known.get(item.id);
    const keys = Object.keys(item) as (keyof Item)[];
    if (known && keys.every((key) => known[key] === item[key])) return item.id;
    this.#hasChanged = true;
    if (known) Object.assign(known, item);
    else {
      this.#known.set(item.id, item);
      if (isNewer) {
        this.#items.unshift(item);
        if (this.isComplete) this.total += 1;
      } else this.#items.push(item);
    }
    if (this.#source.isOpen(item)) this.#open.add(item.id);
    else this.#open.delete(item.id);
    return item.id;
  }
}
