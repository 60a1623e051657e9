// Generated from the service's description.
import { EntitySet, CallOptions, Upload } from "../../set.js";
import type * as models from "../models.js";

/** `Status`. */
export declare class StatusEndpoints extends EntitySet {
  /**
   * `Status.Get`.
   *
   * `GET /api/{branch}/status`
   */
  get(request: { branch: string; days: readonly number[] } & CallOptions): Promise<models.Status[]>;
  /**
   * `Status.Log`.
   *
   * `POST /api/log`
   */
  log(request: { body: unknown | null } & CallOptions): Promise<void>;
  /**
   * `Status.Upload`.
   *
   * `PUT /api/upload`
   */
  upload(request: { file: Upload; note?: string | null } & CallOptions): Promise<void>;
}
