// Generated from the service's description.
import { set } from "../../set.js";

export const Libraries = /* @__PURE__ */ set("Libraries", {
  downloadPackage: "DownloadPackage key feedId >",
  getVersions: "*GetVersions packageId feedId >Library",
  uploadPackage: "*UploadPackage file file1 file2 file3 file4 file5 file6 file7 file8 file9 feedId >",
  delete: "delete key feedId >",
  list: "*list searchTerm feedId >Library",
});
