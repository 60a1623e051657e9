// Generated from the service's description.
import { set } from "../../set.js";

export const Books = /* @__PURE__ */ set("Books", {
  get: "get key:# >Book",
  list: "*list >Book",
});
