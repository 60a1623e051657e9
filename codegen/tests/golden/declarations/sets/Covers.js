// Generated from the service's description.
import { set } from "../../set.js";

export const Covers = /* @__PURE__ */ set("Covers", {
  cover: "Cover id:# >",
});
