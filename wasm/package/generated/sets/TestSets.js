// Generated from the service's description.
import { set } from "../../set.js";

export const TestSets = /* @__PURE__ */ set("TestSets", {
  create: "create body:TestSet >TestSet",
  delete: "delete key:# >",
  get: "get key:# >TestSet",
  list: "*list mandatoryPermissions atLeastOnePermissions >TestSet",
  replace: "replace key:# body:TestSet >TestSet",
});
