// Generated from the service's description.
import { EntitySet, CallOptions, Guid, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Processes, which are package versions deployed to a folder with entry point, arguments and job settings. */
export declare class Releases extends EntitySet {
  /**
   * Removes a process from its folder by its GUID key instead of its numeric id; the package itself stays in the feed.
   *
   * `DELETE /api/Releases/DeleteByKey`
   *
   * Permissions: Processes.Delete.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Write.
   */
  deleteByKey(request?: { key?: Guid | null } & CallOptions): Promise<void>;
  /**
   * Puts a process back on the package version it used before, optionally merging in the tags of that package.
   *
   * `POST /odata/Releases({key})/UiPath.Server.Configuration.OData.RollbackToPreviousReleaseVersion`
   *
   * Permissions: Processes.Edit.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  rollbackToPreviousReleaseVersion(request: { key: Int64 | number; mergePackageTags?: boolean | null; select?: string; expand?: Expand<never> } & CallOptions): Promise<Int64>;
  /**
   * Puts a process, named by its GUID key, back on the package version it used before, and returns the key.
   *
   * `POST /odata/Releases/UiPath.Server.Configuration.OData.RollbackToPreviousReleaseVersionByKey(identifier={identifier})`
   *
   * Only in version 20.0.
   *
   * Permissions: Processes.Edit.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  rollbackToPreviousReleaseVersionByKey(request: { identifier: Guid; mergePackageTags?: boolean | null } & CallOptions): Promise<Guid>;
  /**
   * Moves a process, found by its release key, to a package version and sets its entry point and input arguments.
   *
   * `POST /odata/Releases/UiPath.Server.Configuration.OData.UpdateByKey`
   *
   * Permissions: Processes.Edit.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  updateByKey(request: { releaseKey: string; entryPointPath?: string | null; inputArgs?: string | null; processVersion?: string | null } & CallOptions): Promise<void>;
  /**
   * Moves a process to the newest version of its package in the feed, optionally merging in the tags of the package.
   *
   * `POST /odata/Releases({key})/UiPath.Server.Configuration.OData.UpdateToLatestPackageVersion`
   *
   * Permissions: Processes.Edit.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  updateToLatestPackageVersion(request: { key: Int64 | number; mergePackageTags?: boolean | null; select?: string; expand?: Expand<never> } & CallOptions): Promise<Int64>;
  /**
   * Moves several processes to the newest versions of their packages and reports the ids for which that failed.
   *
   * `POST /odata/Releases/UiPath.Server.Configuration.OData.UpdateToLatestPackageVersionBulk`
   *
   * Permissions: Processes.Edit.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  updateToLatestPackageVersionBulk<K extends keyof models.BulkOperationResponseOfInt64 = keyof models.BulkOperationResponseOfInt64>(request: { releaseIds: readonly (Int64 | number)[]; mergePackageTags?: boolean; select?: Select<models.BulkOperationResponseOfInt64, K>; expand?: Expand<models.BulkOperationResponseOfInt64> } & CallOptions): Promise<Pick<models.BulkOperationResponseOfInt64, K>>;
  /**
   * Moves several processes, listed by GUID key, to the newest versions of their packages and reports the keys that failed.
   *
   * `POST /odata/Releases/UiPath.Server.Configuration.OData.UpdateToLatestPackageVersionBulkByKey`
   *
   * Only in version 20.0.
   *
   * Permissions: Processes.Edit.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  updateToLatestPackageVersionBulkByKey<K extends keyof models.BulkOperationResponseOfGuid = keyof models.BulkOperationResponseOfGuid>(request: { releaseKeys: readonly Guid[]; mergePackageTags?: boolean; select?: Select<models.BulkOperationResponseOfGuid, K>; expand?: Expand<models.BulkOperationResponseOfGuid> } & CallOptions): Promise<Pick<models.BulkOperationResponseOfGuid, K>>;
  /**
   * Moves a process, named by its GUID key, to the newest version of its package, and returns the key.
   *
   * `POST /odata/Releases/UiPath.Server.Configuration.OData.UpdateToLatestPackageVersionByKey(identifier={identifier})`
   *
   * Only in version 20.0.
   *
   * Permissions: Processes.Edit.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  updateToLatestPackageVersionByKey(request: { identifier: Guid; mergePackageTags?: boolean | null } & CallOptions): Promise<Guid>;
  /**
   * Moves a process to the given version of its package, newer or older than the one in use.
   *
   * `POST /odata/Releases({key})/UiPath.Server.Configuration.OData.UpdateToSpecificPackageVersion`
   *
   * Permissions: Processes.Edit.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  updateToSpecificPackageVersion(request: { key: Int64 | number; packageVersion: string; select?: string; expand?: Expand<never> } & CallOptions): Promise<Int64>;
  /**
   * Moves a process, named by its GUID key, to the given version of its package, and returns the key.
   *
   * `POST /odata/Releases/UiPath.Server.Configuration.OData.UpdateToSpecificPackageVersionByKey(identifier={identifier})`
   *
   * Only in version 20.0.
   *
   * Permissions: Processes.Edit.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  updateToSpecificPackageVersionByKey(request: { identifier: Guid; packageVersion: string } & CallOptions): Promise<Guid>;
  /**
   * Deploys a package version to a folder as a process that jobs and triggers can start.
   *
   * `POST /odata/Releases`
   *
   * Permissions: Processes.Create (as the service spells it: Processes.Create and RemoteControl.Create), parts of it in certain cases only.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  create(request: { body: Input<models.Release> } & CallOptions): Promise<models.Release>;
  /**
   * Removes a process from its folder; the package it was made from remains in the feed.
   *
   * `DELETE /odata/Releases({key})`
   *
   * Permissions: Processes.Delete.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  delete(request: { key: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Returns one process by id, with its package version, entry point, input arguments and job settings.
   *
   * `GET /odata/Releases({key})`
   *
   * Permissions: Processes.View.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  get<K extends keyof models.Release = keyof models.Release>(request: { key: Int64 | number; select?: Select<models.Release, K>; expand?: Expand<models.Release> } & CallOptions): Promise<Pick<models.Release, K>>;
  /**
   * Lists the processes deployed to folders, optionally only from folders in which the caller holds the named permissions.
   *
   * `GET /odata/Releases`
   *
   * Permissions: Processes.View.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  list<K extends keyof models.Release = keyof models.Release>(request?: { mandatoryPermissions?: readonly string[]; atLeastOnePermissions?: readonly string[]; filter?: Filter<models.Release>; select?: Select<models.Release, K>; expand?: Expand<models.Release>; orderby?: OrderBy<models.Release>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Release, K>>;
  /**
   * Overwrites the settings of a process with the ones sent, so fields left out lose their values.
   *
   * `PUT /odata/Releases({key})`
   *
   * Permissions: Processes.Edit (as the service spells it: Processes.Edit and RemoteControl.Create), parts of it in certain cases only.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  replace(request: { key: Int64 | number; body: Input<models.Release> } & CallOptions): Promise<models.Release | undefined>;
  /**
   * Changes only the given fields of a process, such as its input arguments, priority or description.
   *
   * `PATCH /odata/Releases({key})`
   *
   * Permissions: Processes.Edit (as the service spells it: Processes.Edit and RemoteControl.Create), parts of it in certain cases only.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  update(request: { key: Int64 | number; body: Input<models.Release> } & CallOptions): Promise<void>;
}
