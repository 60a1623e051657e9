// Generated from the service's description.
import { set } from "../../set.js";

export const CredentialStores = /* @__PURE__ */ set("CredentialStores", {
  getAvailableCredentialStoreTypes: "*GetAvailableCredentialStoreTypes proxyId:# >",
  getDefaultStoreForResourceType: "GetDefaultStoreForResourceType resourceType >#",
  getResourcesForCredentialStoreTypes: "*GetResourcesForCredentialStoreTypes key:# resourceType >CredentialStoreResource",
  getResourcesForCredentialsProxyResourceTypes: "*GetResourcesForCredentialsProxyResourceTypes key:# resourceType >CredentialsProxyResource",
  setDefaultStoreForResourceType: "SetDefaultStoreForResourceType key:# resourceType >",
  create: "create body:CredentialStore >CredentialStore",
  delete: "delete key:# forceDelete >",
  get: "get key:# >CredentialStore",
  list: "*list >CredentialStore",
  replace: "replace key:# body:CredentialStore >",
});
