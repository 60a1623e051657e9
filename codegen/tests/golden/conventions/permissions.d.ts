// Generated from the service's description.
/** The id of an operation, the same in every language. */
export type OperationId =
  | "Attic.Near"
  | "Attic.create"
  | "Attic.delete"
  | "Attic.get"
  | "Attic.list"
  | "Attic.update"
  | "Books.Near"
  | "Books.create"
  | "Books.delete"
  | "Books.get"
  | "Books.list"
  | "Books.update"
  | "Find";
/** What operations need, by class and method. */
export declare const OPERATIONS: Readonly<Record<string, Readonly<Record<string, string>>>>;
