// Generated from the service's description.
import { EntitySet, CallOptions, Int64 } from "../../set.js";
import type * as models from "../models.js";

/** Taking and giving back consumption-based licenses by products that are metered. */
export declare class Licensing extends EntitySet {
  /**
   * Takes a number of consumable license units for a reference and tells whether that succeeded, or why not.
   *
   * `POST /api/Licensing/Acquire`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Write.
   */
  acquire(request?: { count?: Int64 | number | null; reference?: string | null; type?: string | null } & CallOptions): Promise<models.LicenseResult>;
  /**
   * Gives back consumable license units taken earlier for a reference and tells whether that succeeded, or why not.
   *
   * `PUT /api/Licensing/Release`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Write.
   */
  release(request?: { count?: Int64 | number | null; reference?: string | null; type?: string | null } & CallOptions): Promise<models.LicenseResult>;
}
