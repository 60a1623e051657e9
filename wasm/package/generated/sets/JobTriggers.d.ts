// Generated from the service's description.
import { EntitySet, CallOptions, Guid, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Conditions on which suspended jobs wait before they resume, such as a task, a queue item or another job. */
export declare class JobTriggers extends EntitySet {
  /**
   * Delivers any JSON payload to the inbox on which a suspended job waits; reports when it was already delivered.
   *
   * `POST /api/JobTriggers/DeliverPayload/{inboxId}`
   *
   * Only in version 20.0.
   *
   * Permissions: Jobs.Edit.
   *
   * OAuth scopes: OR.Jobs or OR.Jobs.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  deliverPayload(request: { inboxId: Guid; body: unknown | null } & CallOptions): Promise<void>;
  /**
   * Lists the wait conditions of a job, looked up by the GUID key of the job.
   *
   * `GET /odata/JobTriggers/UiPath.Server.Configuration.OData.GetByJobKey(jobKey={jobKey})`
   *
   * Only in version 20.0.
   *
   * Permissions: Jobs.View.
   *
   * OAuth scopes: OR.Jobs or OR.Jobs.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getByJobKey<K extends keyof models.JobTrigger = keyof models.JobTrigger>(request: { jobKey: Guid; filter?: Filter<models.JobTrigger>; select?: Select<models.JobTrigger, K>; expand?: Expand<models.JobTrigger>; orderby?: OrderBy<models.JobTrigger>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.JobTrigger, K>>;
  /**
   * Returns the payload that was delivered to a job's inbox; answers not found when there is nothing to return.
   *
   * `GET /api/JobTriggers/GetPayload/{inboxId}`
   *
   * Only in version 20.0.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getPayload(request: { inboxId: Guid } & CallOptions): Promise<unknown>;
  /**
   * Lists what a suspended job waits for (tasks, queue items, other jobs, timers), with names and assignees.
   *
   * `GET /odata/JobTriggers/UiPath.Server.Configuration.OData.GetWithWaitEvents(jobId={jobId})`
   *
   * Permissions: Jobs.View.
   *
   * OAuth scopes: OR.Jobs or OR.Jobs.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getWithWaitEvents<K extends keyof models.JobTriggerWithWaitEvents = keyof models.JobTriggerWithWaitEvents>(request: { jobId: Int64 | number; filter?: Filter<models.JobTriggerWithWaitEvents>; select?: Select<models.JobTriggerWithWaitEvents, K>; expand?: Expand<models.JobTriggerWithWaitEvents>; orderby?: OrderBy<models.JobTriggerWithWaitEvents>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.JobTriggerWithWaitEvents, K>>;
  /**
   * Lists the conditions on which suspended jobs of the current folder wait before they resume.
   *
   * `GET /odata/JobTriggers`
   *
   * Permissions: Jobs.View.
   *
   * OAuth scopes: OR.Jobs or OR.Jobs.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  list<K extends keyof models.JobTrigger = keyof models.JobTrigger>(request?: { filter?: Filter<models.JobTrigger>; select?: Select<models.JobTrigger, K>; expand?: Expand<models.JobTrigger>; orderby?: OrderBy<models.JobTrigger>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.JobTrigger, K>>;
}
