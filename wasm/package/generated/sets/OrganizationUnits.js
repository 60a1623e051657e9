// Generated from the service's description.
import { set } from "../../set.js";

export const OrganizationUnits = /* @__PURE__ */ set("OrganizationUnits", {
  getUserIdsForUnit: "*GetUserIdsForUnit key:# >#",
  getUsersForUnit: "*GetUsersForUnit key:# >User",
  setUsers: "SetUsers key:# addedUserIds:# removedUserIds:# >",
  create: "create body:OrganizationUnit >OrganizationUnit",
  delete: "delete key:# >",
  get: "get key:# >OrganizationUnit",
  list: "*list >OrganizationUnit",
  replace: "replace key:# body:OrganizationUnit >OrganizationUnit",
});
