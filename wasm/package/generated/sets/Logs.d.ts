// Generated from the service's description.
import { EntitySet, CallOptions } from "../../set.js";

/** Intake for log messages that robots and other clients write. */
export declare class Logs extends EntitySet {
  /**
   * Stores one robot log entry given as free-form JSON; deprecated in favour of submitting a batch.
   *
   * `POST /api/Logs`
   *
   * Permissions: Logs.Create.
   *
   * OAuth scopes: OR.Monitoring or OR.Monitoring.Write.
   *
   * @deprecated Deprecated by the service.
   */
  post(request: { body: unknown | null } & CallOptions): Promise<void>;
  /**
   * Stores a batch of robot log entries, each passed as a JSON document in a string.
   *
   * `POST /api/Logs/SubmitLogs`
   *
   * Permissions: Logs.Create.
   *
   * OAuth scopes: OR.Monitoring or OR.Monitoring.Write.
   */
  submitLogs(request: { body: readonly string[] } & CallOptions): Promise<void>;
}
