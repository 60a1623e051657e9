// Generated from the service's description.
import { EntitySet, CallOptions, Int64 } from "../../set.js";

/** `Covers`. */
export declare class Covers extends EntitySet {
  /**
   * `Covers.Cover`.
   *
   * `GET /covers/{id}`
   *
   * Not available to OAuth applications.
   *
   * @deprecated Covers stand in the item.
   */
  cover(request: { id: Int64 | number } & CallOptions): Promise<Uint8Array>;
}
