// Generated from the service's description.
import { EntitySet, CallOptions, Guid, ListOptions, Listing, Upload } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Packages of reusable activities in the library feed, one entry per package or version. */
export declare class Libraries extends EntitySet {
  /**
   * Downloads the package file of one library version; the key joins package id and version with a colon.
   *
   * `GET /odata/Libraries/UiPath.Server.Configuration.OData.DownloadPackage(key={key})`
   *
   * Permissions: Libraries.View.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Read.
   */
  downloadPackage(request: { key: string | null; feedId?: Guid | null } & CallOptions): Promise<Uint8Array>;
  /**
   * Lists the published versions of one library, from the tenant's library feed or another feed.
   *
   * `GET /odata/Libraries/UiPath.Server.Configuration.OData.GetVersions(packageId={packageId})`
   *
   * Permissions: Libraries.View.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Read.
   */
  getVersions<K extends keyof models.Library = keyof models.Library>(request: { packageId: string | null; feedId?: Guid | null; filter?: Filter<models.Library>; select?: Select<models.Library, K>; expand?: Expand<models.Library>; orderby?: OrderBy<models.Library>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Library, K>>;
  /**
   * Uploads library packages to a feed and reports success or failure file by file.
   *
   * `POST /odata/Libraries/UiPath.Server.Configuration.OData.UploadPackage`
   *
   * Permissions: Libraries.Create.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Write.
   */
  uploadPackage<K extends keyof models.BulkItemOfString = keyof models.BulkItemOfString>(request: { file: Upload; file1?: Upload; file2?: Upload; file3?: Upload; file4?: Upload; file5?: Upload; file6?: Upload; file7?: Upload; file8?: Upload; file9?: Upload; feedId?: Guid | null; filter?: Filter<models.BulkItemOfString>; select?: Select<models.BulkItemOfString, K>; expand?: Expand<models.BulkItemOfString>; orderby?: OrderBy<models.BulkItemOfString>; count?: boolean } & ListOptions): Listing<Pick<models.BulkItemOfString, K>>;
  /**
   * Deletes one version of a library from its feed; the key joins package id and version with a colon.
   *
   * `DELETE /odata/Libraries({key})`
   *
   * Permissions: Libraries.Delete.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Write.
   */
  delete(request: { key: string; feedId?: Guid | null } & CallOptions): Promise<void>;
  /**
   * Lists the reusable libraries in a feed, optionally only those that match a search term.
   *
   * `GET /odata/Libraries`
   *
   * Permissions: Libraries.View.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Read.
   */
  list<K extends keyof models.Library = keyof models.Library>(request?: { searchTerm?: string | null; feedId?: Guid | null; filter?: Filter<models.Library>; select?: Select<models.Library, K>; expand?: Expand<models.Library>; orderby?: OrderBy<models.Library>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Library, K>>;
}
