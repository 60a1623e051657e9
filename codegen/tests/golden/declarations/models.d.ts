// Generated from the service's description.
import type { DateText, DateTimeText, Decimal, Guid, Int64 } from "../set.js";
import type { Collection, Property, Record, Values } from "../query.js";

/** The members of `Feature` that are known. */
export type FeatureMember =
  | "Subtitles"
  | "Surround";
/**
 * Enumeration type `Library.Feature`.
 *
 * A combination of members, separated by commas.
 */
export type Feature = FeatureMember | (string & {});

/** The members of `Medium` that are known. */
export type MediumMember =
  | "Disc"
  | "Tape";
/**
 * Enumeration type `Library.Medium`.
 *
 * A later version of the service may have further members.
 */
export type Medium = MediumMember | (string & {});

/** Entity type `Library.Film`, open: it holds properties of any name. */
export interface Film {
  /** `Id`, set by the service. */
  Id: Int64;
  Price?: Decimal | null;
  Bought: DateTimeText;
  /**
   * As printed: "A <B> & C"
   *
   * `Title`, required, at most 80 characters, `Untitled` by default.
   */
  Title: string;
  Tags?: { [name: string]: (number | null) } | null;
  Rating?: number | null;
  Flags: Feature;
  Sequel?: Film | null;
  Loans?: Loan[] | null;
  /** Whatever else it holds. */
  [name: string]: unknown;
}
/** Properties of `Film`, for queries. */
export declare const Film: {
  readonly id: Property<Film, "Id", Int64 | number | bigint>;
  readonly price: Property<Film, "Price", Decimal | number | bigint>;
  readonly bought: Property<Film, "Bought", DateTimeText | Date>;
  readonly title: Property<Film, "Title", string>;
  readonly tags: Property<Film, "Tags", unknown>;
  readonly rating: Property<Film, "Rating", number>;
  readonly flags: Property<Film, "Flags", FeatureMember>;
  readonly sequel: Record<Film, "Sequel", typeof Film>;
  readonly loans: Collection<Film, "Loans", typeof Loan>;
};

/** Entity type `Library.Loan`. */
export interface Loan {
  Branch: string;
  Number: number;
  /** `Wish`, deprecated. */
  Wish?: Medium | null;
}
/** Properties of `Loan`, for queries. */
export declare const Loan: {
  readonly branch: Property<Loan, "Branch", string>;
  readonly number: Property<Loan, "Number", number>;
  readonly wish: Property<Loan, "Wish", MediumMember>;
};
