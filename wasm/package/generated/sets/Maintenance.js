// Generated from the service's description.
import { set } from "../../set.js";

export const Maintenance = /* @__PURE__ */ set("Maintenance", {
  end: "End tenantId >",
  get: "Get tenantId >",
  start: "Start phase force killJobs tenantId >",
});
