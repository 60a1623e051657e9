// Generated from the service's description.
import type { DateText, DateTimeText, Decimal, Guid, Int64 } from "../set.js";
import type { Collection, Property, Record, Values } from "../query.js";

/** Entity type `Library.Book`, open: it holds properties of any name. */
export interface Book {
  Id: Int64;
  Extras?: Extras | null;
  Empty?: Empty | null;
  Counts?: { [name: string]: (Int64 | null) } | null;
  /** Whatever else it holds. */
  [name: string]: unknown;
}
/** Properties of `Book`, for queries. */
export declare const Book: {
  readonly id: Property<Book, "Id", Int64 | number | bigint>;
  readonly extras: Record<Book, "Extras", typeof Extras>;
  readonly empty: Record<Book, "Empty", typeof Empty>;
  readonly counts: Property<Book, "Counts", unknown>;
};

/** Complex type `Library.Empty`. */
export interface Empty {
}
/** Properties of `Empty`, for queries. */
export declare const Empty: {
};

/** Complex type `Library.Extras`, open: it holds properties of any name. */
export interface Extras {
  Color?: string | null;
  /** Whatever else it holds. */
  [name: string]: unknown;
}
/** Properties of `Extras`, for queries. */
export declare const Extras: {
  readonly color: Property<Extras, "Color", string>;
};
