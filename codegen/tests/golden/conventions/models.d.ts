// Generated from the service's description.
import type { DateText, DateTimeText, Decimal, Guid, Int64 } from "../set.js";
import type { Collection, Property, Record, Values } from "../query.js";

/** Entity type `Library.Book`. */
export interface Book {
  Id: Int64;
  /** `Title`, at most 200 characters. */
  Title?: string | null;
}
/** Properties of `Book`, for queries. */
export declare const Book: {
  readonly id: Property<Book, "Id", Int64 | number | bigint>;
  readonly title: Property<Book, "Title", string>;
};

/** Complex type `Library.Place`. */
export interface Place {
  Floor?: number | null;
}
