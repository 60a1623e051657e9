// Generated from the service's description.
/** The id of an operation, the same in every language. */
export type OperationId =
  | "Articles.Newest"
  | "Articles.create"
  | "Articles.delete"
  | "Articles.get"
  | "Articles.list"
  | "Articles.update"
  | "OldShelves.create"
  | "OldShelves.delete"
  | "OldShelves.get"
  | "OldShelves.list"
  | "OldShelves.update"
  | "Shelves.create"
  | "Shelves.delete"
  | "Shelves.get"
  | "Shelves.list"
  | "Shelves.update";
/** What operations need, by class and method. */
export declare const OPERATIONS: Readonly<Record<string, Readonly<Record<string, string>>>>;
