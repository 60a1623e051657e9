// Generated from the service's description.
import { EntitySet, CallOptions, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Screen recordings of jobs, kept to find out why they failed. */
export declare class ExecutionMediaSet extends EntitySet {
  /**
   * Deletes the recorded screenshots of one job's execution, identified by the job id.
   *
   * `POST /odata/ExecutionMedia/UiPath.Server.Configuration.OData.DeleteMediaByJobId`
   *
   * Permissions: ExecutionMedia.View (as the service spells it: ExecutionMedia.Delete).
   *
   * OAuth scopes: OR.Monitoring or OR.Monitoring.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  deleteMediaByJobId(request: { jobId: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Downloads the recorded screenshots of one job's execution as a file.
   *
   * `GET /odata/ExecutionMedia/UiPath.Server.Configuration.OData.DownloadMediaByJobId(jobId={jobId})`
   *
   * Permissions: ExecutionMedia.View.
   *
   * OAuth scopes: OR.Monitoring or OR.Monitoring.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  downloadMediaByJobId(request: { jobId: Int64 | number } & CallOptions): Promise<Uint8Array>;
  /**
   * Returns the record of one execution recording: its job, process name and storage location, not the pictures.
   *
   * `GET /odata/ExecutionMedia({key})`
   *
   * Permissions: ExecutionMedia.View.
   *
   * OAuth scopes: OR.Monitoring or OR.Monitoring.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  get<K extends keyof models.ExecutionMedia = keyof models.ExecutionMedia>(request: { key: Int64 | number; select?: Select<models.ExecutionMedia, K>; expand?: Expand<models.ExecutionMedia> } & CallOptions): Promise<Pick<models.ExecutionMedia, K>>;
  /**
   * Lists records of execution recordings in the current folder, for example to find jobs that have screenshots.
   *
   * `GET /odata/ExecutionMedia`
   *
   * Permissions: ExecutionMedia.View.
   *
   * OAuth scopes: OR.Monitoring or OR.Monitoring.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  list<K extends keyof models.ExecutionMedia = keyof models.ExecutionMedia>(request?: { filter?: Filter<models.ExecutionMedia>; select?: Select<models.ExecutionMedia, K>; expand?: Expand<models.ExecutionMedia>; orderby?: OrderBy<models.ExecutionMedia>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.ExecutionMedia, K>>;
}
