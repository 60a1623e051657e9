// Generated from the service's description.
/** The id of an operation, the same in every language. */
export type OperationId =
  | "Loans.get"
  | "Loans.list"
  | "Readers.get"
  | "Readers.list";
/** What operations need, by class and method. */
export declare const OPERATIONS: Readonly<Record<string, Readonly<Record<string, string>>>>;
