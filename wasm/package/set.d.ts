/** A 64-bit integer, as a text of digits; arguments may be given as numbers and bigints, too. */
export type Int64 = string;
/** A decimal number, as a text of digits. */
export type Decimal = string;
/** A GUID. */
export type Guid = string;
/** A date, `2025-06-02`. */
export type DateText = string;
/** A moment, `2025-06-02T12:00:00Z`; `new Date(text)` reads it. */
export type DateTimeText = string;

/** A file for a form. */
export type Upload =
  | Blob
  | { readonly name: string; readonly bytes: Uint8Array; readonly type?: string };

/** A value that is sent: properties that the service fills in may be missing. */
export type Input<T> = T extends readonly (infer Item)[]
  ? readonly Input<Item>[]
  : T extends object
    ? { readonly [K in keyof T]?: Input<T[K]> | InputNumber<T[K]> }
    : T;
type InputNumber<T> = string extends T ? bigint | number : never;

/** What every call takes. */
export interface CallOptions {
  /** Ends the call; it is rejected with the reason of the signal. */
  readonly signal?: AbortSignal;
}

/** What every list takes. */
export interface ListOptions extends CallOptions {
  /** How many pages are asked for ahead; 1 unless said. */
  readonly prefetch?: number;
  /** Sorts by the key and goes on after the last one: rows that come and go shift nothing. */
  readonly byKey?: boolean;
  /** Goes on from a `token`. */
  readonly resume?: string;
}

/** A list: lazy, complete, read page by page as it is iterated. Each iteration begins anew. */
export declare class Listing<T> implements AsyncIterable<T> {
  private constructor();
  /** A text that `resume` goes on from, after the last page that was read. */
  readonly token: string | undefined;
  /** The rows. */
  [Symbol.asyncIterator](): AsyncIterator<T>;
  /** The pages. */
  pages(): AsyncIterableIterator<T[]>;
  /** All rows at once. */
  toArray(): Promise<T[]>;
  /** The first row, if there is one. */
  first(): Promise<T | undefined>;
  /** How many rows there are, without fetching them. */
  count(): Promise<number>;
}

/** Operations of one client. */
export declare class EntitySet {
  constructor(client: object);
}
