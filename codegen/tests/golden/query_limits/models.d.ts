// Generated from the service's description.
import type { DateText, DateTimeText, Decimal, Guid, Int64 } from "../set.js";
import type { Collection, Property, Record, Values } from "../query.js";

/** Entity type `Stock.Article`. */
export interface Article {
  Id: number;
  Name?: string | null;
  Notes?: string | null;
  Picture?: string | null;
  Shelf?: Shelf | null;
}
/** Properties of `Article`, for queries. */
export declare const Article: {
  readonly id: Property<Article, "Id", number>;
  readonly name: Property<Article, "Name", string>;
  readonly notes: Property<Article, "Notes", string>;
  readonly picture: Property<Article, "Picture", string>;
  readonly shelf: Record<Article, "Shelf", typeof Shelf>;
};

/** Entity type `Stock.Shelf`. */
export interface Shelf {
  Id: number;
  Hall?: string | null;
}
/** Properties of `Shelf`, for queries. */
export declare const Shelf: {
  readonly id: Property<Shelf, "Id", number>;
  readonly hall: Property<Shelf, "Hall", string>;
};
