// Generated from the service's description.
import { set } from "../../set.js";

export const Account = /* @__PURE__ */ set("Account", {
  authenticate: "Authenticate password usernameOrEmailAddress tenancyName >",
});
