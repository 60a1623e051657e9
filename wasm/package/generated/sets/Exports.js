// Generated from the service's description.
import { set } from "../../set.js";

export const Exports = /* @__PURE__ */ set("Exports", {
  getDownloadLink: "GetDownloadLink GET /odata/%({0})/UiPath.Server.Configuration.OData.^ nvro06 Pkey:# > ~",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >ExportModel ~",
});
