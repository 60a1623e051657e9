export * from "./errors.js";
export { all, any, countOf, expand, not, raw } from "./query.js";
export type {
  Collection, Condition, Expand, Expression, Filter, OrderBy, Ordering, Property, Record, Select,
  Values,
} from "./query.js";
export { EntitySet, Listing } from "./set.js";
export type {
  CallOptions, DateText, DateTimeText, Decimal, Guid, Input, Int64, ListOptions, Upload,
} from "./set.js";

/** A token, and how many seconds it holds. */
export interface Token {
  readonly token: string;
  readonly expiresIn?: number;
}

/** Where the service is and who is asking. */
export interface Settings {
  /** The address of an Orchestrator. */
  readonly url?: string;
  /** The organization, for Automation Cloud in place of an address. */
  readonly organization?: string;
  /** The tenant. */
  readonly tenant?: string;
  /** The version of the API that the server has (`17.0`), in place of asking it. */
  readonly serverVersion?: string;
  /** A token at hand, or a function that gives one whenever it is needed. */
  readonly token?: string | (() => string | Token | Promise<string | Token>);
  /** An external application, for programs that can keep a secret: pages, which cannot, refuse it. */
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly scopes?: string;
  /** A user key, with the `clientId`; refused in pages, too. */
  readonly userKey?: string;
  /** The address of the token endpoint, where it is not the usual one. */
  readonly tokenUrl?: string;
}

/** A folder: its path as a text, or what it is known by. */
export type FolderBy =
  | string
  | { readonly path: string }
  | { readonly id: number | string }
  | { readonly key: string };

/** A client of one tenant; nothing is sent before the first call. */
export declare class Connection {
  constructor(settings: Settings);
  /** Starts the native part now, so that the first call need not wait for it. */
  start(): Promise<void>;
  /**
   * The version of the API that the server has: the newest that it states in its answers; the service
   * document is asked for where none came yet. Nothing, where it does not say. Operations that this
   * version lacks are refused before anything is sent, and bodies leave out what it does not know; a
   * version that the package was not made for is sent everything.
   */
  serverVersion(): Promise<string | undefined>;
  /** The same client, working in a folder. */
  inFolder(folder: FolderBy): this;
  /** The same client without a folder. */
  withoutFolder(): this;
}
