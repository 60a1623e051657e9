// Generated from the service's description.
import { set } from "../../set.js";

export const HostLicenses = /* @__PURE__ */ set("HostLicenses", {
  activateLicenseOffline: "ActivateLicenseOffline POST /odata/%/UiPath.Server.Configuration.OData.^ pn Ffile > ~ $OR.Administration|OR.Administration.Write",
  activateLicenseOnline: "ActivateLicenseOnline POST /odata/%/UiPath.Server.Configuration.OData.^ mn Benvironment BlicenseKey bemail > ~ $OR.Administration|OR.Administration.Write",
  deactivateLicenseOnline: "DeactivateLicenseOnline POST /odata/%/UiPath.Server.Configuration.OData.^ mn BtenantId > ~ $OR.Administration|OR.Administration.Write",
  deleteTenantLicense: "DeleteTenantLicense POST /odata/%/UiPath.Server.Configuration.OData.^ mn BtenantId > ~ $OR.Administration|OR.Administration.Write",
  getDeactivateLicenseOffline: "GetDeactivateLicenseOffline POST /odata/%/UiPath.Server.Configuration.OData.^ mwo06 BtenantId > ~ $OR.Administration|OR.Administration.Write",
  getLicenseOffline: "GetLicenseOffline POST /odata/%/UiPath.Server.Configuration.OData.^ mwo06 Benvironment BlicenseKey bemail > ~ $OR.Administration|OR.Administration.Write",
  getTenantLicense: "GetTenantLicense GET /odata/%/UiPath.Server.Configuration.OData.^(tenantId={0}) nvro06 PtenantId >License ~ $OR.Administration|OR.Administration.Read",
  setTenantLicense: "SetTenantLicense POST /odata/%/UiPath.Server.Configuration.OData.^ mnr Blicense:HostLicensePerTenant > ~ $OR.Administration|OR.Administration.Write",
  updateLicenseOnline: "UpdateLicenseOnline POST /odata/%/UiPath.Server.Configuration.OData.^ nn > ~ $OR.Administration|OR.Administration.Write",
  uploadLicense: "UploadLicense POST /odata/%/UiPath.Server.Configuration.OData.^ pvo06 Ffile >HostLicense ~ $OR.Administration|OR.Administration.Write",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > ~ $OR.Administration|OR.Administration.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >HostLicense ~ $OR.Administration|OR.Administration.Read",
  list: "*list GET /odata/% nlro7fs1000kId >HostLicense ~ $OR.Administration|OR.Administration.Read",
});
