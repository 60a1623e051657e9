// Generated from the service's description.
import type { DateText, DateTimeText, Decimal, Guid, Int64 } from "../set.js";
import type { Collection, Property, Record, Values } from "../query.js";

/** Complex type `Library.Status`. */
export interface Status {
  Up?: boolean | null;
}
