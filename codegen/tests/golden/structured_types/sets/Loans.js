// Generated from the service's description.
import { set } from "../../set.js";

export const Loans = /* @__PURE__ */ set("Loans", {
  get: "get library number:# >Loan",
  list: "*list >Loan",
});
