// Generated from the service's description.
import { set } from "../../set.js";

export const Account = /* @__PURE__ */ set("Account", {
  authenticate: "Authenticate POST /api/%/^ mvd Bpassword BusernameOrEmailAddress btenancyName >",
});
