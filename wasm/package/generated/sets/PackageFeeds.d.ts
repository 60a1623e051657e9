// Generated from the service's description.
import { EntitySet, CallOptions, Guid, Int64 } from "../../set.js";

/** The package feed that belongs to a folder, for folders that have one of their own. */
export declare class PackageFeeds extends EntitySet {
  /**
   * Returns the id of the package feed a folder uses, for passing to calls on packages.
   *
   * `GET /api/PackageFeeds/GetFolderFeed`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Read.
   */
  getFolderFeed(request?: { folderId?: Int64 | number | null } & CallOptions): Promise<Guid>;
}
