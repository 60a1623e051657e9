// Generated from the service's description.
import { EntitySet, CallOptions, Guid, Input, ListOptions, Listing, Upload } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Published automation packages in the tenant or folder feed, before they are deployed. */
export declare class Processes extends EntitySet {
  /**
   * Downloads the package file of one process package version; the key joins package id and version with a colon.
   *
   * `GET /odata/Processes/UiPath.Server.Configuration.OData.DownloadPackage(key={key})`
   *
   * Permissions: Packages.View (as the service spells it: Packages.View and FolderPackages.View), parts of it in certain cases only.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Read.
   */
  downloadPackage(request: { key: string | null; feedId?: Guid | null } & CallOptions): Promise<Uint8Array>;
  /**
   * Returns the input and output arguments of a package version as text that describes each argument.
   *
   * `GET /odata/Processes/UiPath.Server.Configuration.OData.GetArguments(key={key})`
   *
   * Permissions: Packages.View.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Read.
   */
  getArguments<K extends keyof models.ArgumentMetadata = keyof models.ArgumentMetadata>(request: { key: string | null; select?: Select<models.ArgumentMetadata, K>; expand?: Expand<models.ArgumentMetadata> } & CallOptions): Promise<Pick<models.ArgumentMetadata, K>>;
  /**
   * Lists the published versions of one package, from the tenant feed or a folder's feed.
   *
   * `GET /odata/Processes/UiPath.Server.Configuration.OData.GetProcessVersions(processId={processId})`
   *
   * Permissions: Packages.View (as the service spells it: Packages.View and FolderPackages.View), parts of it in certain cases only.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Read.
   */
  getProcessVersions<K extends keyof models.Process = keyof models.Process>(request: { processId: string | null; feedId?: Guid | null; filter?: Filter<models.Process>; select?: Select<models.Process, K>; expand?: Expand<models.Process>; orderby?: OrderBy<models.Process>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Process, K>>;
  /**
   * Stores the description of input and output arguments for a package version named by its key.
   *
   * `POST /odata/Processes/UiPath.Server.Configuration.OData.SetArguments`
   *
   * Permissions: Packages.Edit.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Write.
   */
  setArguments(request: { arguments_: Input<models.ArgumentMetadata>; key: string } & CallOptions): Promise<void>;
  /**
   * Uploads process packages to the tenant feed or a folder's feed and reports the result file by file.
   *
   * `POST /odata/Processes/UiPath.Server.Configuration.OData.UploadPackage`
   *
   * Permissions: Packages.Create (as the service spells it: Packages.Create and FolderPackages.Create), parts of it in certain cases only.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Write.
   */
  uploadPackage<K extends keyof models.BulkItemOfString = keyof models.BulkItemOfString>(request: { file: Upload; file1?: Upload; file2?: Upload; file3?: Upload; file4?: Upload; file5?: Upload; file6?: Upload; file7?: Upload; file8?: Upload; file9?: Upload; feedId?: Guid | null; filter?: Filter<models.BulkItemOfString>; select?: Select<models.BulkItemOfString, K>; expand?: Expand<models.BulkItemOfString>; orderby?: OrderBy<models.BulkItemOfString>; count?: boolean } & ListOptions): Listing<Pick<models.BulkItemOfString, K>>;
  /**
   * Deletes one package version from its feed; the key joins package id and version with a colon.
   *
   * `DELETE /odata/Processes({key})`
   *
   * Permissions: Packages.Delete (as the service spells it: Packages.Delete and FolderPackages.Delete), parts of it in certain cases only.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Write.
   */
  delete(request: { key: string; feedId?: Guid | null } & CallOptions): Promise<void>;
  /**
   * Lists the packages in the tenant feed or a folder's feed, from which processes are deployed to folders.
   *
   * `GET /odata/Processes`
   *
   * Permissions: Packages.View (as the service spells it: Packages.View and FolderPackages.View), parts of it in certain cases only.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Read.
   */
  list<K extends keyof models.Process = keyof models.Process>(request?: { searchTerm?: string | null; feedId?: Guid | null; filter?: Filter<models.Process>; select?: Select<models.Process, K>; expand?: Expand<models.Process>; orderby?: OrderBy<models.Process>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Process, K>>;
}
