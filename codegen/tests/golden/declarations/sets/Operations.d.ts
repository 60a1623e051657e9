// Generated from the service's description.
import { EntitySet, CallOptions } from "../../set.js";

/** `Operations`. */
export declare class Operations extends EntitySet {
  /**
   * `Close`.
   *
   * `POST /odata/Close`
   */
  close(request?: CallOptions): Promise<void>;
  /**
   * `OpeningTime`.
   *
   * `GET /odata/OpeningTime`
   */
  openingTime(request?: CallOptions): Promise<string | undefined>;
}
