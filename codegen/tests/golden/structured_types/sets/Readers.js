// Generated from the service's description.
import { set } from "../../set.js";

export const Readers = /* @__PURE__ */ set("Readers", {
  get: "get key >Reader",
  list: "*list >Reader",
});
