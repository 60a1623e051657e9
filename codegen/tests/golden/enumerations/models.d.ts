// Generated from the service's description.
import type { DateText, DateTimeText, Decimal, Guid, Int64 } from "../set.js";
import type { Collection, Property, Record, Values } from "../query.js";

/** The members of `Format` that are known. */
export type FormatMember =
  | "Print"
  | "audio-book"
  | "Other";
/**
 * Enumeration type `Library.Format`.
 *
 * A later version of the service may have further members.
 */
export type Format = FormatMember | (string & {});

/** The members of `Nothing` that are known. */
export type NothingMember =
  | never;
/**
 * Enumeration type `Library.Nothing`.
 *
 * A later version of the service may have further members.
 */
export type Nothing = NothingMember | (string & {});

/** The members of `Rights` that are known. */
export type RightsMember =
  | "Read"
  | "Borrow";
/**
 * Enumeration type `Library.Rights`.
 *
 * A combination of members, separated by commas.
 */
export type Rights = RightsMember | (string & {});

/** The members of `Shelf` that are known. */
export type ShelfMember =
  | "A"
  | "a"
  | "Self"
  | "3D";
/**
 * Enumeration type `Library.Shelf`.
 *
 * A later version of the service may have further members.
 */
export type Shelf = ShelfMember | (string & {});

/** Entity type `Library.Book`. */
export interface Book {
  Id: Guid;
  Format?: Format | null;
  Shelves?: Shelf[] | null;
  Rights?: Rights | null;
  Nothing?: Nothing | null;
}
/** Properties of `Book`, for queries. */
export declare const Book: {
  readonly id: Property<Book, "Id", Guid>;
  readonly format: Property<Book, "Format", FormatMember>;
  readonly shelves: Values<Book, "Shelves", ShelfMember>;
  readonly rights: Property<Book, "Rights", RightsMember>;
  readonly nothing: Property<Book, "Nothing", NothingMember>;
};
