// Generated from the service's description.
import type { DateText, DateTimeText, Decimal, Guid, Int64 } from "../set.js";
import type { Collection, Property, Record, Values } from "../query.js";

/** Entity type `Library.BookDto`. */
export interface Book {
  Type: number;
  userName?: string | null;
  UserName?: string | null;
  rest?: string | null;
  Self?: string | null;
  "2ndTitle"?: string | null;
  __meta?: PairOfStringInt32 | null;
  Result?: ResultType | null;
  Event?: Event | null;
  EventDto?: EventDto | null;
}
/** Properties of `Book`, for queries. */
export declare const Book: {
  readonly type: Property<Book, "Type", number>;
  readonly userName: Property<Book, "userName", string>;
  readonly userName_2: Property<Book, "UserName", string>;
  readonly rest_2: Property<Book, "rest", string>;
  readonly self: Property<Book, "Self", string>;
  readonly value2ndTitle: Property<Book, "2ndTitle", string>;
  readonly meta: Record<Book, "__meta", typeof PairOfStringInt32>;
  readonly result: Record<Book, "Result", typeof ResultType>;
  readonly event: Record<Book, "Event", typeof Event>;
  readonly eventDto: Record<Book, "EventDto", typeof EventDto>;
};

/** Complex type `Library.Event`. */
export interface Event {
  At?: DateText | null;
}
/** Properties of `Event`, for queries. */
export declare const Event: {
  readonly at: Property<Event, "At", DateText | Date>;
};

/** Complex type `Library.EventDto`. */
export interface EventDto {
  At?: string | null;
}
/** Properties of `EventDto`, for queries. */
export declare const EventDto: {
  readonly at: Property<EventDto, "At", string>;
};

/** Complex type `Library.PairDto_2OfString_Int32`. */
export interface PairOfStringInt32 {
  Key?: string | null;
}
/** Properties of `PairOfStringInt32`, for queries. */
export declare const PairOfStringInt32: {
  readonly key: Property<PairOfStringInt32, "Key", string>;
};

/** Complex type `Library.Result`. */
export interface ResultType {
  OK?: boolean | null;
}
/** Properties of `ResultType`, for queries. */
export declare const ResultType: {
  readonly ok: Property<ResultType, "OK", boolean>;
};
