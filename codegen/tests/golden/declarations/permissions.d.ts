// Generated from the service's description.
/** The id of an operation, the same in every language. */
export type OperationId =
  | "Close"
  | "Covers.Cover"
  | "Films.Rate"
  | "Films.Similar"
  | "Films.create"
  | "Films.delete"
  | "Films.get"
  | "Films.list"
  | "Films.update"
  | "OpeningTime";
/** What operations need, by class and method. */
export declare const OPERATIONS: Readonly<Record<string, Readonly<Record<string, string>>>>;
