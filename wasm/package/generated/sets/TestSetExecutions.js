// Generated from the service's description.
import { set } from "../../set.js";

export const TestSetExecutions = /* @__PURE__ */ set("TestSetExecutions", {
  get: "get key:# >TestSetExecution",
  list: "*list mandatoryPermissions atLeastOnePermissions >TestSetExecution",
});
