// Generated from the service's description.
import { set } from "../../set.js";

export const Licensing = /* @__PURE__ */ set("Licensing", {
  acquire: "Acquire count:# reference type >",
  release: "Release count:# reference type >",
});
