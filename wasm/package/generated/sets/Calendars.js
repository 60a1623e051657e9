// Generated from the service's description.
import { set } from "../../set.js";

export const Calendars = /* @__PURE__ */ set("Calendars", {
  calendarExists: "CalendarExists calendarName >",
  create: "create body:ExtendedCalendar >ExtendedCalendar",
  delete: "delete key:# >",
  get: "get key:# >ExtendedCalendar",
  list: "*list >ExtendedCalendar",
  replace: "replace key:# body:ExtendedCalendar >ExtendedCalendar",
});
