// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64, ListOptions, Listing, Upload } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Licenses held by the host of a self-hosted installation, to be divided among its tenants. */
export declare class HostLicenses extends EntitySet {
  /**
   * Activates the host license from an uploaded offline activation file, for servers without internet access.
   *
   * `POST /odata/HostLicenses/UiPath.Server.Configuration.OData.ActivateLicenseOffline`
   *
   * Only in version 17.0.
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Write.
   *
   * Only for the host of the installation.
   */
  activateLicenseOffline(request: { file: Upload } & CallOptions): Promise<void>;
  /**
   * Activates the host license over the internet with a license key, an email address and an environment name.
   *
   * `POST /odata/HostLicenses/UiPath.Server.Configuration.OData.ActivateLicenseOnline`
   *
   * Only in version 17.0.
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Write.
   *
   * Only for the host of the installation.
   */
  activateLicenseOnline(request: { environment: string; licenseKey: string; email?: string | null } & CallOptions): Promise<void>;
  /**
   * Deactivates a license over the internet, for the tenant named in the request.
   *
   * `POST /odata/HostLicenses/UiPath.Server.Configuration.OData.DeactivateLicenseOnline`
   *
   * Only in version 17.0.
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Write.
   *
   * Only for the host of the installation.
   */
  deactivateLicenseOnline(request: { tenantId: number | null } & CallOptions): Promise<void>;
  /**
   * Takes away the license that the host allotted to a tenant.
   *
   * `POST /odata/HostLicenses/UiPath.Server.Configuration.OData.DeleteTenantLicense`
   *
   * Only in version 17.0.
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Write.
   *
   * Only for the host of the installation.
   */
  deleteTenantLicense(request: { tenantId: number | null } & CallOptions): Promise<void>;
  /**
   * Returns, as text, the data needed to deactivate a license by hand on a server without internet access.
   *
   * `POST /odata/HostLicenses/UiPath.Server.Configuration.OData.GetDeactivateLicenseOffline`
   *
   * Only in version 17.0.
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Write.
   *
   * Only for the host of the installation.
   */
  getDeactivateLicenseOffline(request: { tenantId: number | null; select?: string; expand?: Expand<never> } & CallOptions): Promise<string>;
  /**
   * Returns, as text, the activation request to be processed elsewhere when the server has no internet access.
   *
   * `POST /odata/HostLicenses/UiPath.Server.Configuration.OData.GetLicenseOffline`
   *
   * Only in version 17.0.
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Write.
   *
   * Only for the host of the installation.
   */
  getLicenseOffline(request: { environment: string; licenseKey: string; email?: string | null; select?: string; expand?: Expand<never> } & CallOptions): Promise<string>;
  /**
   * Returns the license that the host allotted to one tenant, with its robot and runtime counts.
   *
   * `GET /odata/HostLicenses/UiPath.Server.Configuration.OData.GetTenantLicense(tenantId={tenantId})`
   *
   * Only in version 17.0.
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Read.
   *
   * Only for the host of the installation.
   */
  getTenantLicense<K extends keyof models.License = keyof models.License>(request: { tenantId: number | null; select?: Select<models.License, K>; expand?: Expand<models.License> } & CallOptions): Promise<Pick<models.License, K>>;
  /**
   * Allots a license from the host pool to a tenant, or changes the one it has.
   *
   * `POST /odata/HostLicenses/UiPath.Server.Configuration.OData.SetTenantLicense`
   *
   * Only in version 17.0.
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Write.
   *
   * Only for the host of the installation.
   */
  setTenantLicense(request: { license: Input<models.HostLicensePerTenant> | null } & CallOptions): Promise<void>;
  /**
   * Refreshes the activated host license over the internet; it takes no arguments.
   *
   * `POST /odata/HostLicenses/UiPath.Server.Configuration.OData.UpdateLicenseOnline`
   *
   * Only in version 17.0.
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Write.
   *
   * Only for the host of the installation.
   */
  updateLicenseOnline(request?: CallOptions): Promise<void>;
  /**
   * Uploads a license file to the host and returns the license that was read from it.
   *
   * `POST /odata/HostLicenses/UiPath.Server.Configuration.OData.UploadLicense`
   *
   * Only in version 17.0.
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Write.
   *
   * Only for the host of the installation.
   */
  uploadLicense<K extends keyof models.HostLicense = keyof models.HostLicense>(request: { file: Upload; select?: Select<models.HostLicense, K>; expand?: Expand<models.HostLicense> } & CallOptions): Promise<Pick<models.HostLicense, K>>;
  /**
   * Removes a license from the host by its numeric id.
   *
   * `DELETE /odata/HostLicenses({key})`
   *
   * Only in version 17.0.
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Write.
   *
   * Only for the host of the installation.
   */
  delete(request: { key: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Returns one host license by numeric id; answers not found when there is none.
   *
   * `GET /odata/HostLicenses({key})`
   *
   * Only in version 17.0.
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Read.
   *
   * Only for the host of the installation.
   */
  get<K extends keyof models.HostLicense = keyof models.HostLicense>(request: { key: Int64 | number; select?: Select<models.HostLicense, K>; expand?: Expand<models.HostLicense> } & CallOptions): Promise<Pick<models.HostLicense, K>>;
  /**
   * Lists the licenses that are installed at host level, from which tenants receive theirs.
   *
   * `GET /odata/HostLicenses`
   *
   * Only in version 17.0.
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Read.
   *
   * Only for the host of the installation.
   */
  list<K extends keyof models.HostLicense = keyof models.HostLicense>(request?: { filter?: Filter<models.HostLicense>; select?: Select<models.HostLicense, K>; expand?: Expand<models.HostLicense>; orderby?: OrderBy<models.HostLicense>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.HostLicense, K>>;
}
