// Generated from the service's description.
import { set } from "../../set.js";

export const Maintenance = /* @__PURE__ */ set("Maintenance", {
  end: "End POST /api/%/^ nn utenantId > ~ $OR.Administration|OR.Administration.Write",
  get: "Get GET /api/%/^ nvr utenantId > ~Audit.View $OR.Administration|OR.Administration.Read",
  start: "Start POST /api/%/^ nn uphase uforce ukillJobs utenantId > ~ $OR.Administration|OR.Administration.Write",
});
