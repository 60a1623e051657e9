/** The lines that are kept, and those of them that pass the filter. */

export const LEVELS: readonly string[] = ["Trace", "Debug", "Info", "Warn", "Error", "Fatal"];

export interface LogLine {
  readonly id: string;
  readonly at: number;
  readonly level: string;
  /** Place of the level among the levels. */
  readonly rank: number;
  readonly message: string;
  readonly robot: string;
  readonly process: string;
  /** What the filter looks at. */
  readonly text: string;
}

/** More lines are not kept; the oldest go, many at once so that it happens seldom. */
const MOST = 100_000;
const DROPPED = 10_000;
const RATE_WINDOW = 3000;

export class LogBuffer {
  #lines: LogLine[] = [];
  #shown: LogLine[] = [];
  readonly #ids = new Set<string>();
  #arrivals: { at: number; count: number }[] = [];
  #rank = 0;
  #text = "";

  get shown(): readonly LogLine[] {
    return this.#shown;
  }

  get size(): number {
    return this.#lines.length;
  }

  /** Lines a second, of late. */
  get rate(): number {
    const from = performance.now() - RATE_WINDOW;
    this.#arrivals = this.#arrivals.filter(({ at }) => at > from);
    const [first, last] = [this.#arrivals[0], this.#arrivals.at(-1)];
    if (!first || !last || first === last) return 0;
    const count = this.#arrivals.reduce((sum, one) => sum + one.count, -first.count);
    return Math.round((1000 * count) / (last.at - first.at));
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  clear(): void {
    this.#lines = [];
    this.#shown = [];
    this.#ids.clear();
    this.#arrivals = [];
  }

  /** Takes lines, the newest first; says how many are new. */
  addNewer(lines: readonly LogLine[]): number {
    const isFirst = this.#lines.length === 0;
    const fresh = this.#unknown(lines);
    for (const line of fresh) {
      this.#lines.push(line);
      if (this.#passes(line)) this.#shown.push(line);
    }
    if (this.#lines.length > MOST) this.#drop();
    if (!isFirst && fresh.length > 0) this.#arrivals.push({ at: performance.now(), count: fresh.length });
    return fresh.length;
  }

  /** Takes lines from before, the newest first; says how many are new. */
  addOlder(lines: readonly LogLine[]): number {
    const fresh = this.#unknown(lines).slice(-Math.max(0, MOST - this.#lines.length));
    this.#lines = [...fresh, ...this.#lines];
    this.#shown = [...fresh.filter((line) => this.#passes(line)), ...this.#shown];
    return fresh.length;
  }

  filter(level: string, text: string): void {
    this.#rank = Math.max(0, LEVELS.indexOf(level));
    this.#text = text;
    this.#shown = this.#lines.filter((line) => this.#passes(line));
  }

  /** Those that are not there yet, the oldest first. */
  #unknown(lines: readonly LogLine[]): LogLine[] {
    const fresh = lines.filter(({ id }) => !this.#ids.has(id)).toReversed();
    for (const { id } of fresh) this.#ids.add(id);
    return fresh;
  }

  #passes(line: LogLine): boolean {
    // A level that is not known here is never hidden.
    return (line.rank < 0 || line.rank >= this.#rank) && (!this.#text || line.text.includes(this.#text));
  }

  #drop(): void {
    const gone = this.#lines.slice(0, DROPPED);
    for (const { id } of gone) this.#ids.delete(id);
    this.#lines = this.#lines.slice(DROPPED);
    const dropped = new Set(gone);
    this.#shown = this.#shown.filter((line) => !dropped.has(line));
  }
}
