import { Connection } from "./core.js";
import type { Sets } from "./generated/sets.js";

export * from "./core.js";
export { SignIn } from "./sign-in.js";
export type { SignInSettings } from "./sign-in.js";

/** A client of one tenant with all its sets. */
export declare class Orchestrator extends Connection {}
export interface Orchestrator extends Sets {}
