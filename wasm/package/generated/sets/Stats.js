// Generated from the service's description.
import { set } from "../../set.js";

export const Stats = /* @__PURE__ */ set("Stats", {
  getConsumptionLicenseStats: "GetConsumptionLicenseStats tenantId days >ConsumptionLicenseStatsModel",
  getCountStats: "GetCountStats >CountStats",
  getJobsStats: "GetJobsStats >CountStats",
  getLicenseStats: "GetLicenseStats tenantId days >LicenseStatsModel",
  getSessionsStats: "GetSessionsStats >CountStats",
});
