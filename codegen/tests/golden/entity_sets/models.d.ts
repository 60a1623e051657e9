// Generated from the service's description.
import type { DateText, DateTimeText, Decimal, Guid, Int64 } from "../set.js";
import type { Collection, Property, Record, Values } from "../query.js";

/** Entity type `Library.Book`. */
export interface Book {
  Isbn: string;
  Title?: string | null;
}
/** Properties of `Book`, for queries. */
export declare const Book: {
  readonly isbn: Property<Book, "Isbn", string>;
  readonly title: Property<Book, "Title", string>;
};
