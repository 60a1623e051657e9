// Generated from the service's description.
import { set } from "../set.js";
import * as shapes from "./shapes.js";

export const BookOfTheDay = /* @__PURE__ */ set("BookOfTheDay", {
  get: "get GET /odata/% nvro06 >Book",
  update: "update PATCH /odata/% wn Bbody:Book >",
}, () => [shapes.Book]);

export const Operations = /* @__PURE__ */ set("Operations", {
  heaviest: "/Heaviest GET /odata/Heaviest(limit={0}) nv?ro06 Plimit >Book",
  resetAll: "/ResetAll POST /odata/ResetAll nn >",
}, () => [shapes.Book]);

// The accessors of a client.
export const SETS = {
  bookOfTheDay: BookOfTheDay,
  operations: Operations,
};
