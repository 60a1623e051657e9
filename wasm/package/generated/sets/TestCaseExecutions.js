// Generated from the service's description.
import { set } from "../../set.js";

export const TestCaseExecutions = /* @__PURE__ */ set("TestCaseExecutions", {
  get: "get key:# >TestCaseExecution",
  list: "*list >TestCaseExecution",
});
