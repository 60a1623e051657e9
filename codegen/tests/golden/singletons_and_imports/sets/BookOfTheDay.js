// Generated from the service's description.
import { set } from "../../set.js";

export const BookOfTheDay = /* @__PURE__ */ set("BookOfTheDay", {
  get: "get >Book",
  update: "update body:Book >",
});
