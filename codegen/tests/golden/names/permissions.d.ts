// Generated from the service's description.
/** The id of an operation, the same in every language. */
export type OperationId =
  | "Books.Match"
  | "Books.get"
  | "Books.list";
/** What operations need, by class and method. */
export declare const OPERATIONS: Readonly<Record<string, Readonly<Record<string, string>>>>;
