// Generated from the service's description.
import { set } from "../../set.js";

export const Films = /* @__PURE__ */ set("Films", {
  rate: "Rate stars note xReason >#",
  similar: "*Similar film:# genre ids:# >Film",
  create: "create reel >Film",
  delete: "delete film:# >",
  get: "get film:# >Film",
  list: "*list >Film",
  update: "update film:# body:Film >",
});
