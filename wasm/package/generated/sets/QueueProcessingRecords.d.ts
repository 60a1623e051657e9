// Generated from the service's description.
import { EntitySet, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Statistics on how queues were worked off in the past, by minute, hour or day. */
export declare class QueueProcessingRecords extends EntitySet {
  /**
   * Returns a queue's processing statistics for the last given number of days, such as successes, exceptions and durations.
   *
   * `GET /odata/QueueProcessingRecords/UiPathODataSvc.RetrieveLastDaysProcessingRecords(daysNo={daysNo},queueDefinitionId={queueDefinitionId})`
   *
   * Permissions: Queues.View and Transactions.View.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  retrieveLastDaysProcessingRecords<K extends keyof models.QueueProcessingRecord = keyof models.QueueProcessingRecord>(request: { daysNo: number; queueDefinitionId: Int64 | number; filter?: Filter<models.QueueProcessingRecord>; select?: Select<models.QueueProcessingRecord, K>; expand?: Expand<models.QueueProcessingRecord>; orderby?: OrderBy<models.QueueProcessingRecord>; count?: boolean } & ListOptions): Listing<Pick<models.QueueProcessingRecord, K>>;
  /**
   * Returns one status record per queue of the folder: items to process, items in progress, exceptions and mean processing time.
   *
   * `GET /odata/QueueProcessingRecords/UiPathODataSvc.RetrieveQueuesProcessingStatus`
   *
   * Permissions: Queues.View.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  retrieveQueuesProcessingStatus<K extends keyof models.QueueProcessingStatus = keyof models.QueueProcessingStatus>(request?: { filter?: Filter<models.QueueProcessingStatus>; select?: Select<models.QueueProcessingStatus, K>; expand?: Expand<models.QueueProcessingStatus>; orderby?: OrderBy<models.QueueProcessingStatus>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.QueueProcessingStatus, K>>;
}
