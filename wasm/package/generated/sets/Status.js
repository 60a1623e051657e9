// Generated from the service's description.
import { set } from "../../set.js";

export const Status = /* @__PURE__ */ set("Status", {
  get: "Get GET /api/%/^ nnr >",
  verifyHostAvailibility: "VerifyHostAvailibility GET /api/%/^ nvr uurl > ~Webhooks.Create|Webhooks.Edit",
});
