// Generated from the service's description.
import { set } from "../../set.js";

export const Alerts = /* @__PURE__ */ set("Alerts", {
  expandCurrentUserGroupAlerts: "ExpandCurrentUserGroupAlerts >",
  getUnreadCount: "GetUnreadCount >#",
  markAsRead: "MarkAsRead ids >#",
  raiseProcessAlert: "RaiseProcessAlert processAlert >",
  list: "*list >",
});
