/** A value, an expression with such a value, or null. */
type Operand<Row, V> = V | Expression<Row, V> | null;

/** Something that has a value for each row. */
export declare class Expression<Row, V> {
  private readonly row: (row: Row) => V;
  eq(value: Operand<Row, V>): Condition<Row>;
  ne(value: Operand<Row, V>): Condition<Row>;
  gt(value: Operand<Row, V>): Condition<Row>;
  ge(value: Operand<Row, V>): Condition<Row>;
  lt(value: Operand<Row, V>): Condition<Row>;
  le(value: Operand<Row, V>): Condition<Row>;
  /** Whether a combination has all these members. */
  has(value: V): Condition<Row>;
  in(values: Iterable<V>): Condition<Row>;
  isNull(): Condition<Row>;
  isNotNull(): Condition<Row>;
  contains(this: Expression<Row, string>, text: string | Expression<Row, string>): Condition<Row>;
  startsWith(this: Expression<Row, string>, text: string): Condition<Row>;
  endsWith(this: Expression<Row, string>, text: string): Condition<Row>;
  indexOf(this: Expression<Row, string>, text: string): Expression<Row, number>;
  concat(this: Expression<Row, string>, text: string): Expression<Row, string>;
  length(this: Expression<Row, string>): Expression<Row, number>;
  toLower(this: Expression<Row, string>): Expression<Row, string>;
  toUpper(this: Expression<Row, string>): Expression<Row, string>;
  trim(this: Expression<Row, string>): Expression<Row, string>;
  substring(this: Expression<Row, string>, start: number, length?: number): Expression<Row, string>;
  year(this: Expression<Row, string | Date>): Expression<Row, number>;
  month(this: Expression<Row, string | Date>): Expression<Row, number>;
  day(this: Expression<Row, string | Date>): Expression<Row, number>;
  hour(this: Expression<Row, string | Date>): Expression<Row, number>;
  minute(this: Expression<Row, string | Date>): Expression<Row, number>;
  second(this: Expression<Row, string | Date>): Expression<Row, number>;
  date(this: Expression<Row, string | Date>): Expression<Row, string | Date>;
  round(): Expression<Row, V>;
  floor(): Expression<Row, V>;
  ceiling(): Expression<Row, V>;
  add(value: V | Expression<Row, V>): Expression<Row, V>;
  sub(value: V | Expression<Row, V>): Expression<Row, V>;
  mul(value: V | Expression<Row, V>): Expression<Row, V>;
  div(value: V | Expression<Row, V>): Expression<Row, V>;
  mod(value: V | Expression<Row, V>): Expression<Row, V>;
  asc(): Ordering<Row>;
  desc(): Ordering<Row>;
}

/** A property that has one value. */
export declare class Property<Row, Name extends string, V> extends Expression<Row, V> {
  private readonly wire: Name;
}

/** Something that is true of a row or not. */
export declare class Condition<Row> {
  private readonly row: (row: Row) => boolean;
  and(other: Condition<Row>): Condition<Row>;
  or(other: Condition<Row>): Condition<Row>;
  not(): Condition<Row>;
}

/** What rows are sorted by. */
export declare class Ordering<Row> {
  private readonly row: (row: Row) => void;
}

/** A property to expand with options of its own. */
export declare class Expanded<Row> {
  private readonly rows: (row: Row) => void;
}

declare const target: unique symbol;

/** Properties of another type, seen from `Row`. */
type Seen<P, Row> = {
  readonly [K in keyof P]: P[K] extends Property<never, string, infer V>
    ? Expression<Row, V>
    : P[K] extends Record<never, string, infer Q>
      ? Record<Row, never, Q>
      : P[K] extends Collection<never, string, infer Q>
        ? Collection<Row, never, Q>
        : P[K] extends Values<never, string, infer V>
          ? Values<Row, never, V>
          : never;
};

interface Leads<Row, Name extends string, P, Kind> {
  readonly [target]: { row: (row: Row) => void; name: Name; properties: P; kind: Kind };
}

/** A property that leads to one record; it has the properties of that. */
export type Record<Row, Name extends string, P> = Leads<Row, Name, P, "one"> & Seen<P, Row>;
/** A property that leads to records. */
export type Collection<Row, Name extends string, P> = Leads<Row, Name, P, "many">;
/** A property that holds values. */
export type Values<Row, Name extends string, V> = Leads<Row, Name, V, "values">;

/** Whether a collection has an item of which a condition is true, or any at all. */
export declare function any<Row, P>(
  collection: Collection<Row, string, P>,
  condition?: (item: Seen<P, Row>) => Condition<Row>,
): Condition<Row>;
export declare function any<Row, V>(
  values: Values<Row, string, V>,
  condition?: (item: Expression<Row, V>) => Condition<Row>,
): Condition<Row>;
/** Whether a condition is true of all items of a collection. */
export declare function all<Row, P>(
  collection: Collection<Row, string, P>,
  condition: (item: Seen<P, Row>) => Condition<Row>,
): Condition<Row>;
export declare function all<Row, V>(
  values: Values<Row, string, V>,
  condition: (item: Expression<Row, V>) => Condition<Row>,
): Condition<Row>;
/** How many items a collection has. */
export declare function countOf<Row>(
  collection: Collection<Row, string, unknown> | Values<Row, string, unknown>,
): Expression<Row, number>;
/** Not. */
export declare function not<Row>(condition: Condition<Row>): Condition<Row>;
/** A text for a query, taken as it is. */
export declare function raw(text: string): Condition<unknown> & Expanded<unknown> & Ordering<unknown>;

/** A property that leads to records, with options for these. */
export declare function expand<Row>(
  property: Leads<Row, string, unknown, "one" | "many">,
  options?: {
    readonly filter?: string | { toString(): string };
    readonly select?: string | readonly string[];
    readonly orderby?: string | { toString(): string };
    readonly top?: number;
    readonly skip?: number;
  },
): Expanded<Row>;

type OneOrMore<T> = T | readonly T[];
/** What `filter` takes: a condition, or a text. */
export type Filter<Row> = Condition<Row> | string;
/** What `select` takes: names on the wire, and properties. */
export type Select<Row, K extends keyof Row> = OneOrMore<
  K | (K extends string ? Property<Row, K, unknown> | Leads<Row, K, unknown, unknown> : never)
>;
/** What `orderby` takes. */
export type OrderBy<Row> = OneOrMore<Expression<Row, unknown> | Ordering<Row>> | string;
/** What `expand` takes. */
export type Expand<Row> =
  | OneOrMore<Leads<Row, string, unknown, "one" | "many"> | Expanded<Row>>
  | string;
