// Generated from the service's description.
import { set } from "../../set.js";

export const ExecutionMediaSet = /* @__PURE__ */ set("ExecutionMedia", {
  deleteMediaByJobId: "DeleteMediaByJobId POST /odata/%/UiPath.Server.Configuration.OData.^ mn BjobId:# > !ExecutionMedia.View ~ExecutionMedia.Delete $OR.Monitoring|OR.Monitoring.Write @X-UIPATH-OrganizationUnitId",
  downloadMediaByJobId: "DownloadMediaByJobId GET /odata/%/UiPath.Server.Configuration.OData.^(jobId={0}) nbr PjobId:# > !ExecutionMedia.View $OR.Monitoring|OR.Monitoring.Read @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >ExecutionMedia !ExecutionMedia.View $OR.Monitoring|OR.Monitoring.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >ExecutionMedia !ExecutionMedia.View $OR.Monitoring|OR.Monitoring.Read @X-UIPATH-OrganizationUnitId",
});
