// Generated from the service's description.
import { EntitySet, CallOptions, Guid, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Executions of processes by robots, from pending to a final state, with arguments and results. */
export declare class Jobs extends EntitySet {
  /**
   * Starts a background export of the jobs that match the query and returns the export to poll.
   *
   * `POST /odata/Jobs/UiPath.Server.Configuration.OData.Export`
   *
   * Permissions: Jobs.View.
   *
   * OAuth scopes: OR.Jobs or OR.Jobs.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  export<K extends keyof models.ExportModel = keyof models.ExportModel>(request?: { filter?: Filter<models.ExportModel>; select?: Select<models.ExportModel, K>; expand?: Expand<models.ExportModel>; orderby?: OrderBy<models.ExportModel>; top?: number; skip?: number; count?: boolean } & CallOptions): Promise<Pick<models.ExportModel, K>>;
  /**
   * Runs an ended job again as a new job with the same settings and returns that new job.
   *
   * `POST /odata/Jobs/UiPath.Server.Configuration.OData.RestartJob`
   *
   * Only in version 20.0: `enableAutopilotHealing`.
   *
   * Permissions: Jobs.Create.
   *
   * OAuth scopes: OR.Jobs or OR.Jobs.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  restartJob<K extends keyof models.Job = keyof models.Job>(request: { jobId: Int64 | number; enableAutopilotHealing?: boolean | null; select?: Select<models.Job, K>; expand?: Expand<models.Job> } & CallOptions): Promise<Pick<models.Job, K>>;
  /**
   * Resumes a suspended job by its GUID key, with input arguments to pass along, and returns the job.
   *
   * `POST /odata/Jobs/UiPath.Server.Configuration.OData.ResumeJob`
   *
   * Only in version 20.0: `fpsProperties`, `inputArguments`.
   *
   * Permissions: Jobs.Edit.
   *
   * OAuth scopes: OR.Jobs or OR.Jobs.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  resumeJob<K extends keyof models.Job = keyof models.Job>(request: { jobKey: Guid; fpsProperties?: string | null; inputArguments?: string | null; select?: Select<models.Job, K>; expand?: Expand<models.Job> } & CallOptions): Promise<Pick<models.Job, K>>;
  /**
   * Starts one or more jobs of a process according to the start information and returns them, usually still pending.
   *
   * `POST /odata/Jobs/UiPath.Server.Configuration.OData.StartJobs`
   *
   * Permissions: Jobs.Create.
   *
   * OAuth scopes: OR.Jobs or OR.Jobs.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  startJobs<K extends keyof models.Job = keyof models.Job>(request: { startInfo: Input<models.StartProcess>; filter?: Filter<models.Job>; select?: Select<models.Job, K>; expand?: Expand<models.Job>; orderby?: OrderBy<models.Job>; count?: boolean } & ListOptions): Listing<Pick<models.Job, K>>;
  /**
   * Asks one job to stop softly or kills it, depending on the strategy; it returns before the job has ended.
   *
   * `POST /odata/Jobs({key})/UiPath.Server.Configuration.OData.StopJob`
   *
   * Permissions: Jobs.Edit.
   *
   * OAuth scopes: OR.Jobs or OR.Jobs.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  stopJob(request: { key: Int64 | number; strategy: models.StopStrategy } & CallOptions): Promise<void>;
  /**
   * Asks several jobs to stop softly or kills them, chosen by ids or batch key, without waiting for their end.
   *
   * `POST /odata/Jobs/UiPath.Server.Configuration.OData.StopJobs`
   *
   * Only in version 20.0: `batchExecutionKey`.
   *
   * Permissions: Jobs.Edit.
   *
   * OAuth scopes: OR.Jobs or OR.Jobs.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  stopJobs(request: { jobIds: readonly (Int64 | number)[]; strategy: models.StopStrategy; batchExecutionKey?: Guid | null } & CallOptions): Promise<void>;
  /**
   * Checks whether the given start information could run now and returns the errors found, without starting anything.
   *
   * `POST /odata/Jobs/UiPath.Server.Configuration.OData.ValidateDynamicJob`
   *
   * Permissions: Jobs.Create.
   *
   * OAuth scopes: OR.Jobs or OR.Jobs.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  validateDynamicJob<K extends keyof models.ValidationResult = keyof models.ValidationResult>(request: { startInfo: Input<models.StartProcess>; select?: Select<models.ValidationResult, K>; expand?: Expand<models.ValidationResult> } & CallOptions): Promise<Pick<models.ValidationResult, K>>;
  /**
   * Checks whether an existing job has what it needs to run and returns the errors found, changing nothing.
   *
   * `POST /odata/Jobs({key})/UiPath.Server.Configuration.OData.ValidateExistingJob`
   *
   * Permissions: Jobs.View.
   *
   * OAuth scopes: OR.Jobs or OR.Jobs.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  validateExistingJob<K extends keyof models.ValidationResult = keyof models.ValidationResult>(request: { key: Int64 | number; select?: Select<models.ValidationResult, K>; expand?: Expand<models.ValidationResult> } & CallOptions): Promise<Pick<models.ValidationResult, K>>;
  /**
   * Returns one job of the current folder by numeric id, with its state, times and arguments.
   *
   * `GET /odata/Jobs({key})`
   *
   * Permissions: Jobs.View.
   *
   * OAuth scopes: OR.Jobs or OR.Jobs.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  get<K extends keyof models.Job = keyof models.Job>(request: { key: Int64 | number; select?: Select<models.Job, K>; expand?: Expand<models.Job> } & CallOptions): Promise<Pick<models.Job, K>>;
  /**
   * Lists the jobs of the current folder with paging and filtering, for example by state, process or creation time.
   *
   * `GET /odata/Jobs`
   *
   * Permissions: Jobs.View.
   *
   * OAuth scopes: OR.Jobs or OR.Jobs.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  list<K extends keyof models.Job = keyof models.Job>(request?: { mandatoryPermissions?: readonly string[]; atLeastOnePermissions?: readonly string[]; filter?: Filter<models.Job>; select?: Select<models.Job, K>; expand?: Expand<models.Job>; orderby?: OrderBy<models.Job>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Job, K>>;
}
