// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Storage buckets for the files of automations, kept by Orchestrator or in an external store. */
export declare class Buckets extends EntitySet {
  /**
   * Deletes one file from a storage bucket, named by its full path inside the bucket.
   *
   * `DELETE /odata/Buckets({key})/UiPath.Server.Configuration.OData.DeleteFile`
   *
   * Permissions: Storage Buckets.View and Storage Files.Delete (as the service spells it: Buckets.View and BlobFiles.Delete).
   *
   * OAuth scopes: OR.Administration or OR.Administration.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  deleteFile(request: { key: Int64 | number; path?: string | null } & CallOptions): Promise<void>;
  /**
   * Lists storage buckets from every folder the caller can access, optionally leaving out one folder.
   *
   * `GET /odata/Buckets/UiPath.Server.Configuration.OData.GetBucketsAcrossFolders`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getBucketsAcrossFolders<K extends keyof models.Bucket = keyof models.Bucket>(request?: { excludeFolderId?: Int64 | number | null; filter?: Filter<models.Bucket>; select?: Select<models.Bucket, K>; expand?: Expand<models.Bucket>; orderby?: OrderBy<models.Bucket>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Bucket, K>>;
  /**
   * Lists the directories below a given directory of a storage bucket, optionally narrowed with a wildcard pattern.
   *
   * `GET /odata/Buckets({key})/UiPath.Server.Configuration.OData.GetDirectories`
   *
   * Permissions: Storage Buckets.View and Storage Files.View (as the service spells it: Buckets.View and BlobFiles.View).
   *
   * OAuth scopes: OR.Administration or OR.Administration.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getDirectories<K extends keyof models.BlobFile = keyof models.BlobFile>(request: { key: Int64 | number; directory?: string | null; fileNameGlob?: string | null; filter?: Filter<models.BlobFile>; select?: Select<models.BlobFile, K>; expand?: Expand<models.BlobFile>; orderby?: OrderBy<models.BlobFile>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.BlobFile, K>>;
  /**
   * Returns the metadata of one bucket file, such as size and content type, but not its contents.
   *
   * `GET /odata/Buckets({key})/UiPath.Server.Configuration.OData.GetFile`
   *
   * Permissions: Storage Buckets.View and Storage Files.View (as the service spells it: Buckets.View and BlobFiles.View).
   *
   * OAuth scopes: OR.Administration or OR.Administration.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getFile<K extends keyof models.BlobFile = keyof models.BlobFile>(request: { key: Int64 | number; path?: string | null; select?: Select<models.BlobFile, K>; expand?: Expand<models.BlobFile> } & CallOptions): Promise<Pick<models.BlobFile, K>>;
  /**
   * Lists metadata of files in a bucket directory, optionally including subdirectories or only names matching a wildcard pattern.
   *
   * `GET /odata/Buckets({key})/UiPath.Server.Configuration.OData.GetFiles`
   *
   * Permissions: Storage Buckets.View and Storage Files.View (as the service spells it: Buckets.View and BlobFiles.View).
   *
   * OAuth scopes: OR.Administration or OR.Administration.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getFiles<K extends keyof models.BlobFile = keyof models.BlobFile>(request: { key: Int64 | number; directory?: string | null; recursive?: boolean | null; fileNameGlob?: string | null; filter?: Filter<models.BlobFile>; select?: Select<models.BlobFile, K>; expand?: Expand<models.BlobFile>; orderby?: OrderBy<models.BlobFile>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.BlobFile, K>>;
  /**
   * Returns the folders that share the bucket, limited to those the caller can access, plus the total folder count.
   *
   * `GET /odata/Buckets/UiPath.Server.Configuration.OData.GetFoldersForBucket(id={id})`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getFoldersForBucket<K extends keyof models.AccessibleFolders = keyof models.AccessibleFolders>(request: { id: Int64 | number; select?: Select<models.AccessibleFolders, K>; expand?: Expand<models.AccessibleFolders> } & CallOptions): Promise<Pick<models.AccessibleFolders, K>>;
  /**
   * Returns a time-limited address, with verb and headers, from which a bucket file can be downloaded directly from storage.
   *
   * `GET /odata/Buckets({key})/UiPath.Server.Configuration.OData.GetReadUri`
   *
   * Permissions: Storage Buckets.View and Storage Files.View (as the service spells it: Buckets.View and BlobFiles.View).
   *
   * OAuth scopes: OR.Administration or OR.Administration.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getReadUri<K extends keyof models.BlobFileAccess = keyof models.BlobFileAccess>(request: { key: Int64 | number; path?: string | null; expiryInMinutes?: number | null; select?: Select<models.BlobFileAccess, K>; expand?: Expand<models.BlobFileAccess> } & CallOptions): Promise<Pick<models.BlobFileAccess, K>>;
  /**
   * Returns a time-limited address, with verb and headers, to which a bucket file can be uploaded directly.
   *
   * `GET /odata/Buckets({key})/UiPath.Server.Configuration.OData.GetWriteUri`
   *
   * Permissions: Storage Buckets.View and Storage Files.Create (as the service spells it: Buckets.View and BlobFiles.Create).
   *
   * OAuth scopes: OR.Administration or OR.Administration.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getWriteUri<K extends keyof models.BlobFileAccess = keyof models.BlobFileAccess>(request: { key: Int64 | number; path?: string | null; expiryInMinutes?: number | null; contentType?: string | null; select?: Select<models.BlobFileAccess, K>; expand?: Expand<models.BlobFileAccess> } & CallOptions): Promise<Pick<models.BlobFileAccess, K>>;
  /**
   * Lists bucket files under a path prefix page by page; pass the returned continuation token to fetch the next page.
   *
   * `GET /api/Buckets/{id}/ListFiles`
   *
   * Only in version 20.0.
   *
   * Permissions: Buckets.View and BlobFiles.View.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  listFiles(request: { id: Int64 | number; prefix?: string | null; takeHint?: number | null; continuationToken?: string | null; expiryInMinutes?: number | null } & CallOptions): Promise<models.ListBlobItemsResponse>;
  /**
   * Makes storage buckets available in further folders and withdraws them from others, in one call and without copying files.
   *
   * `POST /odata/Buckets/UiPath.Server.Configuration.OData.ShareToFolders`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  shareToFolders(request?: { bucketIds?: readonly (Int64 | number)[]; toAddFolderIds?: readonly (Int64 | number)[]; toRemoveFolderIds?: readonly (Int64 | number)[] } & CallOptions): Promise<void>;
  /**
   * Creates a storage bucket in the current folder, on built-in storage or on an external provider with its parameters.
   *
   * `POST /odata/Buckets`
   *
   * Permissions: Storage Buckets.Create (as the service spells it: Buckets.Create).
   *
   * OAuth scopes: OR.Administration or OR.Administration.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  create(request: { body: Input<models.Bucket> } & CallOptions): Promise<models.Bucket>;
  /**
   * Deletes a storage bucket by its numeric id and returns nothing.
   *
   * `DELETE /odata/Buckets({key})`
   *
   * Permissions: Storage Buckets.Delete (as the service spells it: Buckets.Delete).
   *
   * OAuth scopes: OR.Administration or OR.Administration.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  delete(request: { key: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Returns the definition of one storage bucket, looked up by numeric id; its files are listed separately.
   *
   * `GET /odata/Buckets({key})`
   *
   * Permissions: Storage Buckets.View (as the service spells it: Buckets.View).
   *
   * OAuth scopes: OR.Administration or OR.Administration.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  get<K extends keyof models.Bucket = keyof models.Bucket>(request: { key: Int64 | number; select?: Select<models.Bucket, K>; expand?: Expand<models.Bucket> } & CallOptions): Promise<Pick<models.Bucket, K>>;
  /**
   * Lists the storage buckets of the current folder with paging and filtering.
   *
   * `GET /odata/Buckets`
   *
   * Permissions: Storage Buckets.View (as the service spells it: Buckets.View).
   *
   * OAuth scopes: OR.Administration or OR.Administration.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  list<K extends keyof models.Bucket = keyof models.Bucket>(request?: { filter?: Filter<models.Bucket>; select?: Select<models.Bucket, K>; expand?: Expand<models.Bucket>; orderby?: OrderBy<models.Bucket>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Bucket, K>>;
  /**
   * Overwrites the definition of a storage bucket, such as description, options and provider settings, and returns it.
   *
   * `PUT /odata/Buckets({key})`
   *
   * Permissions: Storage Buckets.Edit (as the service spells it: Buckets.Edit).
   *
   * OAuth scopes: OR.Administration or OR.Administration.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  replace(request: { key: Int64 | number; body: Input<models.Bucket> } & CallOptions): Promise<models.Bucket>;
}
