// Generated from the service's description.
import { set } from "../../set.js";

export const Operations = /* @__PURE__ */ set("Operations", {
  find: "*/Find text numbers:# >Book",
});
