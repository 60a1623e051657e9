// Generated from the service's description.
import { set } from "../../set.js";

export const Permissions = /* @__PURE__ */ set("Permissions", {
  list: "*list GET /odata/% nlro7fs1000kId >Permission",
});
