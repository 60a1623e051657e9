// Generated from the service's description.
import { set } from "../../set.js";

export const Alerts = /* @__PURE__ */ set("Alerts", {
  expandCurrentUserGroupAlerts: "ExpandCurrentUserGroupAlerts POST /odata/%/UiPath.Server.Configuration.OData.^ nn > ~Alerts.View $OR.Monitoring|OR.Monitoring.Write",
  getUnreadCount: "GetUnreadCount GET /odata/%/UiPath.Server.Configuration.OData.^ nwro06 ># !Alerts.View $OR.Monitoring|OR.Monitoring.Read",
  markAsRead: "MarkAsRead POST /odata/%/UiPath.Server.Configuration.OData.^ mwro06 Bids ># !Alerts.View $OR.Monitoring|OR.Monitoring.Write",
  raiseProcessAlert: "RaiseProcessAlert POST /odata/%/UiPath.Server.Configuration.OData.^ mn BprocessAlert > !Alerts.Create $OR.Monitoring|OR.Monitoring.Write",
  list: "*list GET /odata/% nlro7fs1000kId > !Alerts.View $OR.Monitoring|OR.Monitoring.Read",
});
