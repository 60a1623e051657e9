import type { Connection, FolderBy } from "./core.js";
import type { OperationId } from "./generated/permissions.js";

export type { OperationId };

/** Alternatives of which one is enough; each names all that it needs. None: nothing is stated. */
export type Expression = readonly (readonly string[])[];

/** What an operation needs. */
export interface Requirement {
  readonly id: OperationId;
  /** The method of its set. */
  readonly method: string;
  /** Permissions as the documentation says. */
  readonly documented: Expression;
  /** Permissions as the API says. */
  readonly api: Expression;
  /** Those of the documentation, where it states any. */
  readonly named: Expression;
  /** OAuth scopes. */
  readonly scopes: Expression;
  /** Whether it works in the folder of the client. */
  readonly inFolder: boolean;
}

/** What an operation needs. */
export declare function permissionsOf(id: OperationId): Requirement;

/** A permission in both spellings, which most often are the same. */
export interface PermissionName {
  readonly documented: string;
  readonly api: string;
}

/** The smallest set of permissions and scopes for some operations: the role to create. */
export interface Needs {
  readonly operations: readonly OperationId[];
  /** Enough for what the documentation says and for what the API says. */
  readonly permissions: readonly PermissionName[];
  readonly scopes: readonly string[];
  /** False only where there were too many combinations of alternatives to try them all. */
  readonly isSmallest: boolean;
  /** A text for people. */
  toString(): string;
}

/** The least that operations need. */
export declare function needsOf(operations: Iterable<OperationId>): Needs;

/** A permission that the caller lacks, and who asks for it. */
export interface Missing {
  readonly permission: PermissionName;
  readonly requiredBy: "both" | "documentation" | "api";
}

/** One operation in one place. */
export interface Check {
  readonly operation: OperationId;
  /** The folder; absent where the operation works in none, and for that of the client itself. */
  readonly folder?: FolderBy;
  readonly answer: "yes" | "no" | "unknown";
  /** The fewest permissions that would be enough. */
  readonly missing: readonly Missing[];
  readonly missingScopes: readonly string[];
  readonly meetsDocumentation: boolean;
  readonly meetsApi: boolean;
  /** Why the answer is not known. */
  readonly reason?: string;
}

/** What came out for several operations; as a text, a table. */
export interface Preflight {
  readonly checks: readonly Check[];
  /** The scopes of the token, where they are known. */
  readonly scopes: ReadonlySet<string> | undefined;
  /** Whether nothing is missing, as far as it is known. */
  readonly isOk: boolean;
  readonly failed: readonly Check[];
  toString(): string;
}

/** Where to look, and what is known of the token. */
export interface PreflightOptions {
  /** The folders, in place of that of the client. */
  readonly folders?: readonly FolderBy[];
  /** The scopes that were granted, separated by blanks. */
  readonly scopes?: string;
  /** The token, whose scopes are read where it is a JSON Web Token. It is not sent anywhere. */
  readonly token?: string;
}

/** A method of a set. */
export type Method = (request: never) => unknown;

/**
 * Compares what operations need with what the signed-in caller has: by their ids, or, with a client that has all
 * sets, by their methods (`orch.jobs.startJobs`). Nothing is called but `Users.GetCurrentPermissions`.
 */
export declare function preflight(
  client: Connection,
  operations: Iterable<OperationId | Method>,
  options?: PreflightOptions,
): Promise<Preflight>;

/** The operations that a client and those made from it call while it is at work. */
export interface Recorder extends Needs {
  /** How many calls of each operation there were. */
  readonly calls: ReadonlyMap<string, number>;
  /** Collects no more; what was collected stays. */
  stop(): void;
}

/**
 * Collects the operations that a client and those made from it call from now on, failed calls included. The
 * module must be loaded before the first call: import it at the beginning of the program.
 */
export declare function record(client: Connection): Recorder;
