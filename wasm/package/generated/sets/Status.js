// Generated from the service's description.
import { set } from "../../set.js";

export const Status = /* @__PURE__ */ set("Status", {
  get: "Get >",
  verifyHostAvailibility: "VerifyHostAvailibility url >",
});
