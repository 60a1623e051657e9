// Generated from the service's description.
import { set } from "../../set.js";

export const Roles = /* @__PURE__ */ set("Roles", {
  getUserIdsForRole: "*GetUserIdsForRole key >#",
  getUsersForRole: "*GetUsersForRole key >User",
  setUsers: "SetUsers key addedUserIds:# removedUserIds:# >",
  create: "create body:Role >Role",
  delete: "delete key >",
  get: "get key >Role",
  list: "*list >Role",
  replace: "replace key body:Role >",
});
