// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Named values and credentials that robots read at run time, shared by all or set per user, robot or machine. */
export declare class Assets extends EntitySet {
  /**
   * Lists assets from every folder the caller can access, optionally leaving out one folder, which helps when sharing assets.
   *
   * `GET /odata/Assets/UiPath.Server.Configuration.OData.GetAssetsAcrossFolders`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Assets or OR.Assets.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getAssetsAcrossFolders<K extends keyof models.Asset = keyof models.Asset>(request?: { excludeFolderId?: Int64 | number | null; filter?: Filter<models.Asset>; select?: Select<models.Asset, K>; expand?: Expand<models.Asset>; orderby?: OrderBy<models.Asset>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Asset, K>>;
  /**
   * Lists the assets of the current folder, filtered and paged; the successor of the deprecated plain asset list.
   *
   * `GET /odata/Assets/UiPath.Server.Configuration.OData.GetFiltered`
   *
   * Permissions: Assets.View.
   *
   * OAuth scopes: OR.Assets or OR.Assets.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getFiltered<K extends keyof models.Asset = keyof models.Asset>(request?: { filter?: Filter<models.Asset>; select?: Select<models.Asset, K>; expand?: Expand<models.Asset>; orderby?: OrderBy<models.Asset>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Asset, K>>;
  /**
   * Returns the folders that share the asset, limited to those the caller can access, plus the total folder count.
   *
   * `GET /odata/Assets/UiPath.Server.Configuration.OData.GetFoldersForAsset(id={id})`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Assets or OR.Assets.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getFoldersForAsset<K extends keyof models.AccessibleFolders = keyof models.AccessibleFolders>(request: { id: Int64 | number; select?: Select<models.AccessibleFolders, K>; expand?: Expand<models.AccessibleFolders> } & CallOptions): Promise<Pick<models.AccessibleFolders, K>>;
  /**
   * Returns the asset value a robot would see, by robot key text and asset name; deprecated in favour of newer lookups.
   *
   * `GET /odata/Assets/UiPath.Server.Configuration.OData.GetRobotAsset(robotId={robotId},assetName={assetName})`
   *
   * Permissions: Assets.View.
   *
   * OAuth scopes: OR.Assets or OR.Assets.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   *
   * @deprecated Deprecated by the service.
   */
  getRobotAsset<K extends keyof models.UserAsset = keyof models.UserAsset>(request: { robotId: string | null; assetName: string | null; select?: Select<models.UserAsset, K>; expand?: Expand<models.UserAsset> } & CallOptions): Promise<Pick<models.UserAsset, K>>;
  /**
   * Resolves an asset by name for the robot with the given key and returns the value that applies to it.
   *
   * `POST /odata/Assets/UiPath.Server.Configuration.OData.GetRobotAssetByNameForRobotKey`
   *
   * Only in version 20.0: `supportsCredentialsProxyDisconnected`.
   *
   * Permissions: Assets.View.
   *
   * OAuth scopes: OR.Assets or OR.Assets.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getRobotAssetByNameForRobotKey<K extends keyof models.UserAsset = keyof models.UserAsset>(request: { assetName: string; robotKey: string | null; supportsCredentialsProxyDisconnected?: boolean; select?: Select<models.UserAsset, K>; expand?: Expand<models.UserAsset> } & CallOptions): Promise<Pick<models.UserAsset, K>>;
  /**
   * Resolves an asset by name for the robot with the given numeric id and returns the value that applies to it.
   *
   * `GET /odata/Assets/UiPath.Server.Configuration.OData.GetRobotAssetByRobotId(robotId={robotId},assetName={assetName})`
   *
   * Permissions: Assets.View.
   *
   * OAuth scopes: OR.Assets or OR.Assets.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getRobotAssetByRobotId<K extends keyof models.UserAsset = keyof models.UserAsset>(request: { robotId: Int64 | number; assetName: string | null; select?: Select<models.UserAsset, K>; expand?: Expand<models.UserAsset> } & CallOptions): Promise<Pick<models.UserAsset, K>>;
  /**
   * Writes the asset value that applies to the robot with the given key; answers not found for unknown assets.
   *
   * `POST /odata/Assets/UiPath.Server.Configuration.OData.SetRobotAssetByRobotKey`
   *
   * Permissions: Assets.Edit.
   *
   * OAuth scopes: OR.Assets or OR.Assets.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  setRobotAssetByRobotKey(request: { robotAsset: Input<models.UserAsset> | null; robotKey: string } & CallOptions): Promise<void>;
  /**
   * Makes assets available in further folders and withdraws them from others, in one call and without copying them.
   *
   * `POST /odata/Assets/UiPath.Server.Configuration.OData.ShareToFolders`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Assets or OR.Assets.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  shareToFolders(request?: { assetIds?: readonly (Int64 | number)[]; toAddFolderIds?: readonly (Int64 | number)[]; toRemoveFolderIds?: readonly (Int64 | number)[] } & CallOptions): Promise<void>;
  /**
   * Creates an asset (text, number, Boolean, credential and so on) in the current folder, with a global value, per-user values or both.
   *
   * `POST /odata/Assets`
   *
   * Permissions: Assets.Create.
   *
   * OAuth scopes: OR.Assets or OR.Assets.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  create(request: { body: Input<models.Asset> } & CallOptions): Promise<models.Asset>;
  /**
   * Deletes an asset by numeric id; workflows that read it by name then no longer find it.
   *
   * `DELETE /odata/Assets({key})`
   *
   * Permissions: Assets.Delete.
   *
   * OAuth scopes: OR.Assets or OR.Assets.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  delete(request: { key: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Returns one asset of the current folder, looked up by its numeric id.
   *
   * `GET /odata/Assets({key})`
   *
   * Permissions: Assets.View.
   *
   * OAuth scopes: OR.Assets or OR.Assets.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  get<K extends keyof models.Asset = keyof models.Asset>(request: { key: Int64 | number; select?: Select<models.Asset, K>; expand?: Expand<models.Asset> } & CallOptions): Promise<Pick<models.Asset, K>>;
  /**
   * Lists the assets of the current folder; deprecated, with a filtered variant to use instead.
   *
   * `GET /odata/Assets`
   *
   * Permissions: Assets.View.
   *
   * OAuth scopes: OR.Assets or OR.Assets.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   *
   * @deprecated Deprecated by the service.
   */
  list<K extends keyof models.Asset = keyof models.Asset>(request?: { filter?: Filter<models.Asset>; select?: Select<models.Asset, K>; expand?: Expand<models.Asset>; orderby?: OrderBy<models.Asset>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Asset, K>>;
  /**
   * Overwrites an asset with the full definition supplied, including its value and its per-user values.
   *
   * `PUT /odata/Assets({key})`
   *
   * Permissions: Assets.Edit.
   *
   * OAuth scopes: OR.Assets or OR.Assets.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  replace(request: { key: Int64 | number; body: Input<models.Asset> } & CallOptions): Promise<void>;
}
