// Generated from the service's description.
import { set } from "../../set.js";

export const Environments = /* @__PURE__ */ set("Environments", {
  addRobot: "AddRobot POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# BrobotId > !Environments.Edit $OR.Robots|OR.Robots.Write @X-UIPATH-OrganizationUnitId",
  getRobotIdsForEnvironment: "*GetRobotIdsForEnvironment GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nlro4f Pkey:# ># !Environments.View+Robots.View $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
  getRobotsForEnvironment: "*GetRobotsForEnvironment GET /odata/%/UiPath.Server.Configuration.OData.^(key={0}) nlro7fs1000 Pkey:# >Robot !Environments.View+Robots.View $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
  removeRobot: "RemoveRobot POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# BrobotId > !Environments.Edit $OR.Robots|OR.Robots.Write @X-UIPATH-OrganizationUnitId",
  setRobots: "SetRobots POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mn Pkey:# BaddedRobotIds:# BremovedRobotIds:# > !Environments.Edit $OR.Robots|OR.Robots.Write @X-UIPATH-OrganizationUnitId",
  create: "create POST /odata/% wv Bbody:Environment >Environment !Environments.Create $OR.Robots|OR.Robots.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Environments.Delete $OR.Robots|OR.Robots.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Environment !Environments.View $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >Environment !Environments.View $OR.Robots|OR.Robots.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:Environment > !Environments.Edit $OR.Robots|OR.Robots.Write @X-UIPATH-OrganizationUnitId",
});
