// Generated from the service's description.
import { EntitySet, CallOptions } from "../../set.js";
import type * as models from "../models.js";

/** Counts of resources, jobs, sessions and licenses, the figures behind dashboards. */
export declare class Stats extends EntitySet {
  /**
   * Returns the used and total consumption-based licenses per type over the last days, optionally for one tenant.
   *
   * `GET /api/Stats/GetConsumptionLicenseStats`
   *
   * Permissions: License.View.
   *
   * OAuth scopes: OR.Monitoring or OR.Monitoring.Read.
   */
  getConsumptionLicenseStats(request?: { tenantId?: number | null; days?: number | null } & CallOptions): Promise<models.ConsumptionLicenseStatsModel[]>;
  /**
   * Counts the main kinds of resources the caller can see, such as processes or queues, one entry each.
   *
   * `GET /api/Stats/GetCountStats`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Monitoring or OR.Monitoring.Read.
   */
  getCountStats(request?: CallOptions): Promise<models.CountStats[]>;
  /**
   * Counts the jobs in each state, the figures behind a dashboard chart.
   *
   * `GET /api/Stats/GetJobsStats`
   *
   * Permissions: Jobs.View.
   *
   * OAuth scopes: OR.Monitoring or OR.Monitoring.Read.
   */
  getJobsStats(request?: CallOptions): Promise<models.CountStats[]>;
  /**
   * Returns how many licenses of each robot type were in use over the last days, optionally for one tenant.
   *
   * `GET /api/Stats/GetLicenseStats`
   *
   * Permissions: License.View.
   *
   * OAuth scopes: OR.Monitoring or OR.Monitoring.Read.
   */
  getLicenseStats(request?: { tenantId?: number | null; days?: number | null } & CallOptions): Promise<models.LicenseStatsModel[]>;
  /**
   * Counts the robot sessions in each state, such as available, busy or disconnected.
   *
   * `GET /api/Stats/GetSessionsStats`
   *
   * Permissions: Robots.View.
   *
   * OAuth scopes: OR.Monitoring or OR.Monitoring.Read.
   */
  getSessionsStats(request?: CallOptions): Promise<models.CountStats[]>;
}
