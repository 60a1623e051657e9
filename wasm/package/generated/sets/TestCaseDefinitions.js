// Generated from the service's description.
import { set } from "../../set.js";

export const TestCaseDefinitions = /* @__PURE__ */ set("TestCaseDefinitions", {
  list: "*list >TestCaseDefinition",
});
