// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64, ListOptions, Listing, Upload } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Settings of application, tenant and user, and the calls around license, storage and mail. */
export declare class SettingsSet extends EntitySet {
  /**
   * Activates the license of an Orchestrator without internet access from an uploaded activation file.
   *
   * `POST /odata/Settings/UiPath.Server.Configuration.OData.ActivateLicenseOffline`
   *
   * Permissions: License.Create or License.Edit.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Write.
   */
  activateLicenseOffline(request: { file: Upload } & CallOptions): Promise<void>;
  /**
   * Activates a license key over the internet for the given e-mail address and environment name.
   *
   * `POST /odata/Settings/UiPath.Server.Configuration.OData.ActivateLicenseOnline`
   *
   * Permissions: License.Create or License.Edit.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Write.
   */
  activateLicenseOnline(request: { environment: string; licenseKey: string; email?: string | null } & CallOptions): Promise<void>;
  /**
   * Gives the active license back over the internet, so that its key can be used on another installation.
   *
   * `POST /odata/Settings/UiPath.Server.Configuration.OData.DeactivateLicenseOnline`
   *
   * Permissions: License.Delete.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Write.
   */
  deactivateLicenseOnline(request?: CallOptions): Promise<void>;
  /**
   * Deletes the settings with the given names, after which their defaults apply.
   *
   * `POST /odata/Settings/UiPath.Server.Configuration.OData.DeleteBulk`
   *
   * Permissions: Settings.Delete.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Write.
   */
  deleteBulk(request: { settingNames: readonly string[] } & CallOptions): Promise<void>;
  /**
   * Removes the license that was uploaded to the tenant, leaving it unlicensed.
   *
   * `POST /odata/Settings/UiPath.Server.Configuration.OData.DeleteLicense`
   *
   * Permissions: License.Delete.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Write.
   */
  deleteLicense(request?: CallOptions): Promise<void>;
  /**
   * Returns what activities running in a robot need to talk to Orchestrator: API version and SignalR address.
   *
   * `GET /odata/Settings/UiPath.Server.Configuration.OData.GetActivitySettings`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Read.
   */
  getActivitySettings<K extends keyof models.ActivitySettings = keyof models.ActivitySettings>(request?: { select?: Select<models.ActivitySettings, K>; expand?: Expand<models.ActivitySettings> } & CallOptions): Promise<Pick<models.ActivitySettings, K>>;
  /**
   * Returns the sign-in options of the installation as parallel lists of keys and values, before anyone is signed in.
   *
   * `GET /odata/Settings/UiPath.Server.Configuration.OData.GetAuthenticationSettings`
   *
   * OAuth scopes: OR.Settings or OR.Settings.Read.
   */
  getAuthenticationSettings<K extends keyof models.ResponseDictionary = keyof models.ResponseDictionary>(request?: { select?: Select<models.ResponseDictionary, K>; expand?: Expand<models.ResponseDictionary> } & CallOptions): Promise<Pick<models.ResponseDictionary, K>>;
  /**
   * Returns the one list of non-working days a tenant had before there were named calendars.
   *
   * `GET /odata/Settings/UiPath.Server.Configuration.OData.GetCalendar`
   *
   * Permissions: Settings.View.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Read.
   *
   * @deprecated Deprecated by the service.
   */
  getCalendar<K extends keyof models.Calendar = keyof models.Calendar>(request?: { select?: Select<models.Calendar, K>; expand?: Expand<models.Calendar> } & CallOptions): Promise<Pick<models.Calendar, K>>;
  /**
   * Returns, as plain text, the connection string that robots can use to reach this tenant.
   *
   * `GET /odata/Settings/UiPath.Server.Configuration.OData.GetConnectionString`
   *
   * Only in version 17.0.
   *
   * Permissions: Settings.View.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Read.
   */
  getConnectionString(request?: { select?: string; expand?: Expand<never> } & CallOptions): Promise<string>;
  /**
   * Produces the deactivation request to carry to the license portal when Orchestrator has no internet access.
   *
   * `POST /odata/Settings/UiPath.Server.Configuration.OData.GetDeactivateLicenseOffline`
   *
   * Permissions: License.Delete.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Write.
   */
  getDeactivateLicenseOffline(request?: { select?: string; expand?: Expand<never> } & CallOptions): Promise<string>;
  /**
   * Describes the execution settings that exist for scope 0 (global) or 1 (robot), with defaults and possible values.
   *
   * `GET /odata/Settings/UiPath.Server.Configuration.OData.GetExecutionSettingsConfiguration(scope={scope})`
   *
   * Permissions: Settings.Edit or Robots.Create or Robots.Edit.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Read.
   */
  getExecutionSettingsConfiguration<K extends keyof models.ExecutionSettingsConfiguration = keyof models.ExecutionSettingsConfiguration>(request: { scope: number; select?: Select<models.ExecutionSettingsConfiguration, K>; expand?: Expand<models.ExecutionSettingsConfiguration> } & CallOptions): Promise<Pick<models.ExecutionSettingsConfiguration, K>>;
  /**
   * Lists the user interface languages with their display names and which one is the default.
   *
   * `GET /odata/Settings/UiPath.Server.Configuration.OData.GetLanguages`
   *
   * OAuth scopes: OR.Settings or OR.Settings.Read.
   */
  getLanguages<K extends keyof models.ListResultOfLanguageInfo = keyof models.ListResultOfLanguageInfo>(request?: { select?: Select<models.ListResultOfLanguageInfo, K>; expand?: Expand<models.ListResultOfLanguageInfo> } & CallOptions): Promise<Pick<models.ListResultOfLanguageInfo, K>>;
  /**
   * Returns the license of the tenant: plan, expiry and the allowed and used number of each robot type.
   *
   * `GET /odata/Settings/UiPath.Server.Configuration.OData.GetLicense`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Read.
   */
  getLicense<K extends keyof models.License = keyof models.License>(request?: { select?: Select<models.License, K>; expand?: Expand<models.License> } & CallOptions): Promise<Pick<models.License, K>>;
  /**
   * Produces the activation request for a license key to carry to the license portal when there is no internet access.
   *
   * `POST /odata/Settings/UiPath.Server.Configuration.OData.GetLicenseOffline`
   *
   * Permissions: License.Create or License.Edit.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Write.
   */
  getLicenseOffline(request: { environment: string; licenseKey: string; email?: string | null; select?: string; expand?: Expand<never> } & CallOptions): Promise<string>;
  /**
   * Describes the fields that a credential store of the given type needs, optionally one reached through a proxy.
   *
   * `GET /odata/Settings/UiPath.Server.Configuration.OData.GetSecureStoreConfiguration(storeTypeName={storeTypeName})`
   *
   * Permissions: Settings.View.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Read.
   */
  getSecureStoreConfiguration<K extends keyof models.ConfigurationEntry = keyof models.ConfigurationEntry>(request: { storeTypeName: string | null; proxyId?: Int64 | number | null; filter?: Filter<models.ConfigurationEntry>; select?: Select<models.ConfigurationEntry, K>; expand?: Expand<models.ConfigurationEntry>; orderby?: OrderBy<models.ConfigurationEntry>; count?: boolean } & ListOptions): Listing<Pick<models.ConfigurationEntry, K>>;
  /**
   * Lists the time zones known to the server, the values to use in triggers and calendars.
   *
   * `GET /odata/Settings/UiPath.Server.Configuration.OData.GetTimezones`
   *
   * OAuth scopes: OR.Settings or OR.Settings.Read.
   */
  getTimezones<K extends keyof models.ListResultOfNameValue = keyof models.ListResultOfNameValue>(request?: { select?: Select<models.ListResultOfNameValue, K>; expand?: Expand<models.ListResultOfNameValue> } & CallOptions): Promise<Pick<models.ListResultOfNameValue, K>>;
  /**
   * Tells robots which update server to poll for new client versions and how often.
   *
   * `GET /odata/Settings/UiPath.Server.Configuration.OData.GetUpdateSettings`
   *
   * OAuth scopes: OR.Settings or OR.Settings.Read.
   */
  getUpdateSettings<K extends keyof models.UpdateSettings = keyof models.UpdateSettings>(request?: { select?: Select<models.UpdateSettings, K>; expand?: Expand<models.UpdateSettings> } & CallOptions): Promise<Pick<models.UpdateSettings, K>>;
  /**
   * Returns the settings the web interface starts with, as parallel lists of keys and values.
   *
   * `GET /odata/Settings/UiPath.Server.Configuration.OData.GetWebSettings`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Read.
   */
  getWebSettings<K extends keyof models.ResponseDictionary = keyof models.ResponseDictionary>(request?: { select?: Select<models.ResponseDictionary, K>; expand?: Expand<models.ResponseDictionary> } & CallOptions): Promise<Pick<models.ResponseDictionary, K>>;
  /**
   * Overwrites the one list of non-working days a tenant had before there were named calendars.
   *
   * `POST /odata/Settings/UiPath.Server.Configuration.OData.SetCalendar`
   *
   * Permissions: Settings.Edit.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Write.
   *
   * @deprecated Deprecated by the service.
   */
  setCalendar(request: { body: Input<models.Calendar> } & CallOptions): Promise<void>;
  /**
   * Writes several settings in one request, each given with its name, scope and value.
   *
   * `POST /odata/Settings/UiPath.Server.Configuration.OData.UpdateBulk`
   *
   * Permissions: Settings.Edit.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Write.
   */
  updateBulk(request: { settings: readonly Input<models.Settings>[] } & CallOptions): Promise<void>;
  /**
   * Refreshes the active license over the internet, picking up changes such as added robots or a new expiry.
   *
   * `POST /odata/Settings/UiPath.Server.Configuration.OData.UpdateLicenseOnline`
   *
   * Permissions: License.Edit.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Write.
   */
  updateLicenseOnline(request?: CallOptions): Promise<void>;
  /**
   * Stores one setting of the signed-in user, such as a preference, and returns it as saved.
   *
   * `POST /odata/Settings/UiPath.Server.Configuration.OData.UpdateUserSetting`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Write.
   */
  updateUserSetting<K extends keyof models.Settings = keyof models.Settings>(request: { setting: Input<models.Settings>; select?: Select<models.Settings, K>; expand?: Expand<models.Settings> } & CallOptions): Promise<Pick<models.Settings, K> | undefined>;
  /**
   * Applies the license contained in an uploaded license file to the tenant.
   *
   * `POST /odata/Settings/UiPath.Server.Configuration.OData.UploadLicense`
   *
   * Permissions: License.Create or License.Edit.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Write.
   */
  uploadLicense(request: { file: Upload } & CallOptions): Promise<void>;
  /**
   * Sends a test message with the given mail server settings, without saving them.
   *
   * `POST /odata/Settings/UiPath.Server.Configuration.OData.VerifySmtpSetting`
   *
   * Permissions: Settings.Edit.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Write.
   */
  verifySmtpSetting(request: { sendTo: string; smtpSettingModel?: Input<models.SmtpSettingModel> | null } & CallOptions): Promise<void>;
  /**
   * Returns the value of one setting, looked up by its name, as plain text.
   *
   * `GET /odata/Settings({key})`
   *
   * Permissions: Settings.View.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Read.
   */
  get(request: { key: string; filter?: Filter<never>; select?: string; expand?: Expand<never>; orderby?: OrderBy<never>; count?: boolean } & CallOptions): Promise<string>;
  /**
   * Lists the settings of the tenant with their names, scopes and values.
   *
   * `GET /odata/Settings`
   *
   * Permissions: Settings.View.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Read.
   */
  list<K extends keyof models.Settings = keyof models.Settings>(request?: { filter?: Filter<models.Settings>; select?: Select<models.Settings, K>; expand?: Expand<models.Settings>; orderby?: OrderBy<models.Settings>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Settings, K>>;
  /**
   * Sets the value of one setting, looked up by its name.
   *
   * `PUT /odata/Settings({key})`
   *
   * Permissions: Settings.Edit.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Write.
   */
  replace(request: { key: string; body: Input<models.Settings> } & CallOptions): Promise<models.Settings | undefined>;
}
