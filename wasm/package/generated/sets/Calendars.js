// Generated from the service's description.
import { set } from "../../set.js";

export const Calendars = /* @__PURE__ */ set("Calendars", {
  calendarExists: "CalendarExists POST /odata/%/UiPath.Server.Configuration.OData.^ mwro06 BcalendarName > ~Settings.Edit $OR.Settings|OR.Settings.Write",
  create: "create POST /odata/% wv Bbody:ExtendedCalendar >ExtendedCalendar ~Settings.Create $OR.Settings|OR.Settings.Write",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > ~Settings.Delete $OR.Settings|OR.Settings.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >ExtendedCalendar ~ $OR.Settings|OR.Settings.Read",
  list: "*list GET /odata/% nlro7fkId >ExtendedCalendar ~ $OR.Settings|OR.Settings.Read",
  replace: "replace PUT /odata/%({0}) wvr Pkey:# Bbody:ExtendedCalendar >ExtendedCalendar ~Settings.Edit $OR.Settings|OR.Settings.Write",
});
