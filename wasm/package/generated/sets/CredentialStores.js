// Generated from the service's description.
import { set } from "../../set.js";

export const CredentialStores = /* @__PURE__ */ set("CredentialStores", {
  getAvailableCredentialStoreTypes: "*GetAvailableCredentialStoreTypes GET /odata/%/UiPath.Server.Configuration.OData.^ nlro4f uproxyId:# > ~Settings.View $OR.Settings|OR.Settings.Read",
  getDefaultStoreForResourceType: "GetDefaultStoreForResourceType GET /odata/%/UiPath.Server.Configuration.OData.^(resourceType={0}) nwro06 QresourceType ># ~Assets.Create|Assets.Edit|Assets.View|Buckets.Create|Buckets.Edit|Robots.Create|Robots.Edit|Robots.View|Settings.View $OR.Settings|OR.Settings.Read",
  getResourcesForCredentialStoreTypes: "*GetResourcesForCredentialStoreTypes GET /odata/%/UiPath.Server.Configuration.OData.^(key={0},resourceType={1}) nlro7fs1000 Pkey:# QresourceType >CredentialStoreResource ~Settings.View $OR.Settings|OR.Settings.Read",
  getResourcesForCredentialsProxyResourceTypes: "*GetResourcesForCredentialsProxyResourceTypes GET /odata/%/UiPath.Server.Configuration.OData.^(key={0},resourceType={1}) nlro7fs1000 Pkey:# QresourceType >CredentialsProxyResource ~Settings.View $OR.Settings|OR.Settings.Read",
  setDefaultStoreForResourceType: "SetDefaultStoreForResourceType POST /odata/%({0})/UiPath.Server.Configuration.OData.^ mnr Pkey:# BresourceType > ~Settings.Edit $OR.Settings|OR.Settings.Write",
  create: "create POST /odata/% wv Bbody:CredentialStore >CredentialStore ~Settings.Create $OR.Settings|OR.Settings.Write",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# uforceDelete > ~Settings.Delete $OR.Settings|OR.Settings.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >CredentialStore ~Settings.View $OR.Settings|OR.Settings.Read",
  list: "*list GET /odata/% nlro7fs1000kId >CredentialStore ~Assets.Create|Assets.Edit|Assets.View|Buckets.Create|Buckets.Edit|Robots.Create|Robots.Edit|Robots.View|Settings.View $OR.Settings|OR.Settings.Read",
  replace: "replace PUT /odata/%({0}) wnr Pkey:# Bbody:CredentialStore > ~Settings.Edit $OR.Settings|OR.Settings.Write",
});
