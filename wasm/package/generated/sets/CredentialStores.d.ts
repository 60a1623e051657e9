// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Places where secrets are kept, either the database or an external vault, with their defaults per kind of resource. */
export declare class CredentialStores extends EntitySet {
  /**
   * Lists the types of credential store that can be created, optionally those reached through a given credentials proxy.
   *
   * `GET /odata/CredentialStores/UiPath.Server.Configuration.OData.GetAvailableCredentialStoreTypes`
   *
   * Permissions: Settings.View.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Read.
   */
  getAvailableCredentialStoreTypes(request?: { proxyId?: Int64 | number | null; filter?: Filter<never>; select?: string; expand?: Expand<never>; orderby?: OrderBy<never>; count?: boolean } & ListOptions): Listing<string>;
  /**
   * Returns the id of the credential store used by default for assets, robots or buckets, as chosen.
   *
   * `GET /odata/CredentialStores/UiPath.Server.Configuration.OData.GetDefaultStoreForResourceType(resourceType={resourceType})`
   *
   * Permissions: Settings.View or Assets.Create or Assets.Edit or Assets.View or Robots.Create or Robots.Edit or Robots.View or Buckets.Create or Buckets.Edit.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Read.
   */
  getDefaultStoreForResourceType(request: { resourceType: models.CredentialStoreResourceType; select?: string; expand?: Expand<never> } & CallOptions): Promise<Int64>;
  /**
   * Lists the assets, robots or other resources whose credentials live in a given credential store.
   *
   * `GET /odata/CredentialStores/UiPath.Server.Configuration.OData.GetResourcesForCredentialStoreTypes(key={key},resourceType={resourceType})`
   *
   * Permissions: Settings.View.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Read.
   */
  getResourcesForCredentialStoreTypes<K extends keyof models.CredentialStoreResource = keyof models.CredentialStoreResource>(request: { key: Int64 | number; resourceType: models.CredentialStoreResourceType; filter?: Filter<models.CredentialStoreResource>; select?: Select<models.CredentialStoreResource, K>; expand?: Expand<models.CredentialStoreResource>; orderby?: OrderBy<models.CredentialStoreResource>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.CredentialStoreResource, K>>;
  /**
   * Lists the resources that depend on a given credentials proxy, each with the credential store in between.
   *
   * `GET /odata/CredentialStores/UiPath.Server.Configuration.OData.GetResourcesForCredentialsProxyResourceTypes(key={key},resourceType={resourceType})`
   *
   * Permissions: Settings.View.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Read.
   */
  getResourcesForCredentialsProxyResourceTypes<K extends keyof models.CredentialsProxyResource = keyof models.CredentialsProxyResource>(request: { key: Int64 | number; resourceType: models.CredentialsProxyResourceType; filter?: Filter<models.CredentialsProxyResource>; select?: Select<models.CredentialsProxyResource, K>; expand?: Expand<models.CredentialsProxyResource>; orderby?: OrderBy<models.CredentialsProxyResource>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.CredentialsProxyResource, K>>;
  /**
   * Makes a credential store the default for new credentials of one resource type, such as assets or robots.
   *
   * `POST /odata/CredentialStores({key})/UiPath.Server.Configuration.OData.SetDefaultStoreForResourceType`
   *
   * Permissions: Settings.Edit.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Write.
   */
  setDefaultStoreForResourceType(request: { key: Int64 | number; resourceType: models.CredentialStoreResourceType } & CallOptions): Promise<void>;
  /**
   * Connects a credential store, such as an external vault with its configuration, to the tenant and returns it.
   *
   * `POST /odata/CredentialStores`
   *
   * Permissions: Settings.Create.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Write.
   */
  create(request: { body: Input<models.CredentialStore> } & CallOptions): Promise<models.CredentialStore>;
  /**
   * Removes a credential store; a force option removes it even though resources may still use it.
   *
   * `DELETE /odata/CredentialStores({key})`
   *
   * Permissions: Settings.Delete.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Write.
   */
  delete(request: { key: Int64 | number; forceDelete?: boolean | null } & CallOptions): Promise<void>;
  /**
   * Returns one credential store by numeric id, with its type and the resource types it is the default for.
   *
   * `GET /odata/CredentialStores({key})`
   *
   * Permissions: Settings.View.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Read.
   */
  get<K extends keyof models.CredentialStore = keyof models.CredentialStore>(request: { key: Int64 | number; select?: Select<models.CredentialStore, K>; expand?: Expand<models.CredentialStore> } & CallOptions): Promise<Pick<models.CredentialStore, K>>;
  /**
   * Lists the tenant's credential stores, the vaults that hold secrets of assets, robots and buckets.
   *
   * `GET /odata/CredentialStores`
   *
   * Permissions: Settings.View or Assets.Create or Assets.Edit or Assets.View or Robots.Create or Robots.Edit or Robots.View or Buckets.Create or Buckets.Edit.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Read.
   */
  list<K extends keyof models.CredentialStore = keyof models.CredentialStore>(request?: { filter?: Filter<models.CredentialStore>; select?: Select<models.CredentialStore, K>; expand?: Expand<models.CredentialStore>; orderby?: OrderBy<models.CredentialStore>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.CredentialStore, K>>;
  /**
   * Overwrites the name and configuration of an existing credential store.
   *
   * `PUT /odata/CredentialStores({key})`
   *
   * Permissions: Settings.Edit.
   *
   * OAuth scopes: OR.Settings or OR.Settings.Write.
   */
  replace(request: { key: Int64 | number; body: Input<models.CredentialStore> } & CallOptions): Promise<void>;
}
