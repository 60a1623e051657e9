// Generated from the service's description.
import { set } from "../../set.js";

export const UserLoginAttempts = /* @__PURE__ */ set("UserLoginAttempts", {
  get: "*get GET /odata/%({0}) nlrdo7f Pkey:# >UserLoginAttempt ! $OR.Users|OR.Users.Read",
});
