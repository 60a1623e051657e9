// Generated from the service's description.
import { set } from "../../set.js";

export const Stats = /* @__PURE__ */ set("Stats", {
  getConsumptionLicenseStats: "GetConsumptionLicenseStats GET /api/%/^ nar utenantId udays >ConsumptionLicenseStatsModel ~License.View $OR.Monitoring|OR.Monitoring.Read",
  getCountStats: "GetCountStats GET /api/%/^ nar >CountStats ~ $OR.Monitoring|OR.Monitoring.Read",
  getJobsStats: "GetJobsStats GET /api/%/^ nar >CountStats !Jobs.View $OR.Monitoring|OR.Monitoring.Read",
  getLicenseStats: "GetLicenseStats GET /api/%/^ nar utenantId udays >LicenseStatsModel ~License.View $OR.Monitoring|OR.Monitoring.Read",
  getSessionsStats: "GetSessionsStats GET /api/%/^ nar >CountStats !Robots.View $OR.Monitoring|OR.Monitoring.Read",
});
