// Generated from the service's description.
import { set } from "../../set.js";

export const UserLoginAttempts = /* @__PURE__ */ set("UserLoginAttempts", {
  get: "*get key:# >UserLoginAttempt",
});
