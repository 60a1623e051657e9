// Generated from the service's description.
import { set } from "../../set.js";

export const Processes = /* @__PURE__ */ set("Processes", {
  downloadPackage: "DownloadPackage key feedId >",
  getArguments: "GetArguments key >",
  getProcessVersions: "*GetProcessVersions processId feedId >Process",
  setArguments: "SetArguments arguments_ key >",
  uploadPackage: "*UploadPackage file file1 file2 file3 file4 file5 file6 file7 file8 file9 feedId >",
  delete: "delete key feedId >",
  list: "*list searchTerm feedId >Process",
});
