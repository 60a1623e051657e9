// Generated from the service's description.
import { set } from "../../set.js";

export const TestCaseDefinitions = /* @__PURE__ */ set("TestCaseDefinitions", {
  list: "*list GET /odata/% nlro7fs1000kId >TestCaseDefinition !TestSets.View $OR.TestSets|OR.TestSets.Read",
});
