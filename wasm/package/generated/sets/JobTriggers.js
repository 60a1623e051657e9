// Generated from the service's description.
import { set } from "../../set.js";

export const JobTriggers = /* @__PURE__ */ set("JobTriggers", {
  getWithWaitEvents: "*GetWithWaitEvents GET /odata/%/UiPath.Server.Configuration.OData.^(jobId={0}) nlro7fs1000 PjobId:# >JobTriggerWithWaitEvents ~Jobs.View $OR.Jobs|OR.Jobs.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >JobTrigger ~Jobs.View $OR.Jobs|OR.Jobs.Read @X-UIPATH-OrganizationUnitId",
});
