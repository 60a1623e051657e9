// Generated from the service's description.
import { set } from "../../set.js";

export const Releases = /* @__PURE__ */ set("Releases", {
  deleteByKey: "DeleteByKey key >",
  rollbackToPreviousReleaseVersion: "RollbackToPreviousReleaseVersion key:# mergePackageTags >#",
  updateByKey: "UpdateByKey releaseKey entryPointPath inputArgs processVersion >",
  updateToLatestPackageVersion: "UpdateToLatestPackageVersion key:# mergePackageTags >#",
  updateToLatestPackageVersionBulk: "UpdateToLatestPackageVersionBulk releaseIds:# mergePackageTags >BulkOperationResponseOfInt64",
  updateToSpecificPackageVersion: "UpdateToSpecificPackageVersion key:# packageVersion >#",
  create: "create body:Release >Release",
  delete: "delete key:# >",
  get: "get key:# >Release",
  list: "*list mandatoryPermissions atLeastOnePermissions >Release",
  replace: "replace key:# body:Release >Release",
  update: "update key:# body:Release >",
});
