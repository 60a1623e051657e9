// Generated from the service's description.
import { set } from "../../set.js";

export const HostLicenses = /* @__PURE__ */ set("HostLicenses", {
  activateLicenseOffline: "ActivateLicenseOffline file >",
  activateLicenseOnline: "ActivateLicenseOnline environment licenseKey email >",
  deactivateLicenseOnline: "DeactivateLicenseOnline tenantId >",
  deleteTenantLicense: "DeleteTenantLicense tenantId >",
  getDeactivateLicenseOffline: "GetDeactivateLicenseOffline tenantId >",
  getLicenseOffline: "GetLicenseOffline environment licenseKey email >",
  getTenantLicense: "GetTenantLicense tenantId >License",
  setTenantLicense: "SetTenantLicense license:HostLicensePerTenant >",
  updateLicenseOnline: "UpdateLicenseOnline >",
  uploadLicense: "UploadLicense file >HostLicense",
  delete: "delete key:# >",
  get: "get key:# >HostLicense",
  list: "*list >HostLicense",
});
