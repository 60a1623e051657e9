// Generated from the service's description.
import type { DateText, DateTimeText, Decimal, Guid, Int64 } from "../set.js";
import type { Collection, Property, Record, Values } from "../query.js";

/** Complex type `Library.Address`. */
export interface Address {
  Street?: string | null;
  Position?: unknown | null;
}
/** Properties of `Address`, for queries. */
export declare const Address: {
  readonly street: Property<Address, "Street", string>;
  readonly position: Property<Address, "Position", unknown>;
};

/** Entity type `Library.Loan`. */
export interface Loan {
  Library: string;
  Number: Int64;
  Fee?: Decimal | null;
  Marks?: string[] | null;
  Reader?: Reader;
}
/** Properties of `Loan`, for queries. */
export declare const Loan: {
  readonly library: Property<Loan, "Library", string>;
  readonly number: Property<Loan, "Number", Int64 | number | bigint>;
  readonly fee: Property<Loan, "Fee", Decimal | number | bigint>;
  readonly marks: Values<Loan, "Marks", string>;
  readonly reader: Record<Loan, "Reader", typeof Reader>;
};

/** Entity type `Library.Reader`. */
export interface Reader {
  /** `Id`, set by the service. */
  Id: number;
  /**
   * Name on the card.
   *
   * `Name`, required, at most 80 characters.
   */
  Name: string | null;
  Address?: Address | null;
  Since?: DateTimeText | null;
  Guarantor?: Reader | null;
  Loans?: Loan[] | null;
}
/** Properties of `Reader`, for queries. */
export declare const Reader: {
  readonly id: Property<Reader, "Id", number>;
  readonly name: Property<Reader, "Name", string>;
  readonly address: Record<Reader, "Address", typeof Address>;
  readonly since: Property<Reader, "Since", DateTimeText | Date>;
  readonly guarantor: Record<Reader, "Guarantor", typeof Reader>;
  readonly loans: Collection<Reader, "Loans", typeof Loan>;
};
