// Generated from the service's description.
import { set } from "../set.js";
import * as shapes from "./shapes.js";

export const StatusEndpoints = /* @__PURE__ */ set("Status", {
  get: " GET /api/{0}/status nar Tbranch Udays >",
  log: " POST /api/log wn Bbody >",
  upload: " PUT /api/upload pnr Ffile fnote >",
});

// The accessors of a client.
export const SETS = {
  status: StatusEndpoints,
};
