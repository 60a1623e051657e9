// Generated from the service's description.
import { EntitySet, CallOptions } from "../../set.js";
import type * as models from "../models.js";

/** Maintenance mode of an installation or tenant, in which triggers are skipped and jobs stopped. */
export declare class Maintenance extends EntitySet {
  /**
   * Ends the maintenance mode that was started for the host or for one tenant, so normal work resumes.
   *
   * `POST /api/Maintenance/End`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Write.
   *
   * Only for the host of the installation.
   */
  end(request?: { tenantId?: number | null } & CallOptions): Promise<void>;
  /**
   * Returns the maintenance state with its log, the jobs stopped and the triggers skipped, optionally for one tenant.
   *
   * `GET /api/Maintenance/Get`
   *
   * Permissions: Audit.View.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Read.
   *
   * Only for the host of the installation.
   */
  get(request?: { tenantId?: number | null } & CallOptions): Promise<models.MaintenanceSetting>;
  /**
   * Puts the host or one tenant into a maintenance phase, draining or suspended, optionally killing running jobs.
   *
   * `POST /api/Maintenance/Start`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Write.
   *
   * Only for the host of the installation.
   */
  start(request?: { phase?: models.MaintenanceState | null; force?: boolean | null; killJobs?: boolean | null; tenantId?: number | null } & CallOptions): Promise<void>;
}
