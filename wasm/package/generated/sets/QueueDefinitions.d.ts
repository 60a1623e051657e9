// Generated from the service's description.
import { EntitySet, CallOptions, Guid, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Queues with their retry, uniqueness, schema and deadline settings, but not the items in them. */
export declare class QueueDefinitions extends EntitySet {
  /**
   * Starts a background export of one queue's items that match the query and returns the export to poll.
   *
   * `POST /odata/QueueDefinitions({key})/UiPathODataSvc.Export`
   *
   * Permissions: Queues.View and Transactions.View.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  export<K extends keyof models.ExportModel = keyof models.ExportModel>(request: { key: Int64 | number; filter?: Filter<models.ExportModel>; select?: Select<models.ExportModel, K>; expand?: Expand<models.ExportModel>; orderby?: OrderBy<models.ExportModel>; top?: number; skip?: number; count?: boolean } & CallOptions): Promise<Pick<models.ExportModel, K>>;
  /**
   * Returns a single queue definition, looked up by its GUID instead of its numeric id.
   *
   * `GET /odata/QueueDefinitions/UiPath.Server.Configuration.OData.GetByKey(identifier={identifier})`
   *
   * Only in version 20.0.
   *
   * Permissions: Queues.View.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getByKey<K extends keyof models.QueueDefinition = keyof models.QueueDefinition>(request: { identifier: Guid; filter?: Filter<models.QueueDefinition>; select?: Select<models.QueueDefinition, K>; expand?: Expand<models.QueueDefinition>; orderby?: OrderBy<models.QueueDefinition>; top?: number; skip?: number; count?: boolean } & CallOptions): Promise<Pick<models.QueueDefinition, K>>;
  /**
   * Returns the folders that share the queue, limited to those the caller can access, plus the total folder count.
   *
   * `GET /odata/QueueDefinitions/UiPath.Server.Configuration.OData.GetFoldersForQueue(id={id})`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getFoldersForQueue<K extends keyof models.AccessibleFolders = keyof models.AccessibleFolders>(request: { id: Int64 | number; select?: Select<models.AccessibleFolders, K>; expand?: Expand<models.AccessibleFolders> } & CallOptions): Promise<Pick<models.AccessibleFolders, K>>;
  /**
   * Downloads the JSON schema a queue sets for its items' specific content, output or analytics data, as chosen.
   *
   * `GET /odata/QueueDefinitions({key})/UiPathODataSvc.GetJsonSchemaDefinition(jsonSchemaType={jsonSchemaType})`
   *
   * Permissions: Queues.Edit.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getJsonSchemaDefinition(request: { key: Int64 | number; jsonSchemaType: string | null } & CallOptions): Promise<Uint8Array>;
  /**
   * Lists queues from every folder the caller can access, optionally leaving out one folder.
   *
   * `GET /odata/QueueDefinitions/UiPath.Server.Configuration.OData.GetQueuesAcrossFolders`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getQueuesAcrossFolders<K extends keyof models.QueueDefinition = keyof models.QueueDefinition>(request?: { excludeFolderId?: Int64 | number | null; filter?: Filter<models.QueueDefinition>; select?: Select<models.QueueDefinition, K>; expand?: Expand<models.QueueDefinition>; orderby?: OrderBy<models.QueueDefinition>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.QueueDefinition, K>>;
  /**
   * Returns a queue's items as a downloadable report file rather than as records.
   *
   * `GET /odata/QueueDefinitions({key})/UiPathODataSvc.Reports`
   *
   * Permissions: Queues.View and Transactions.View.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   *
   * @deprecated Deprecated by the service.
   */
  reports(request: { key: Int64 | number; filter?: Filter<never>; select?: string; expand?: Expand<never>; orderby?: OrderBy<never>; top?: number; skip?: number; count?: boolean } & CallOptions): Promise<Uint8Array>;
  /**
   * Makes queues available in further folders and withdraws them from others, in one call and without copying items.
   *
   * `POST /odata/QueueDefinitions/UiPath.Server.Configuration.OData.ShareToFolders`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  shareToFolders(request?: { queueIds?: readonly (Int64 | number)[]; toAddFolderIds?: readonly (Int64 | number)[]; toRemoveFolderIds?: readonly (Int64 | number)[] } & CallOptions): Promise<void>;
  /**
   * Creates a queue in the current folder with its retry, uniqueness and schema settings and returns it.
   *
   * `POST /odata/QueueDefinitions`
   *
   * Permissions: Queues.Create.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  create(request: { body: Input<models.QueueDefinition> } & CallOptions): Promise<models.QueueDefinition>;
  /**
   * Deletes a queue by its numeric id and returns nothing.
   *
   * `DELETE /odata/QueueDefinitions({key})`
   *
   * Permissions: Queues.Delete.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  delete(request: { key: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Returns one queue definition by numeric id; the items in the queue are listed separately.
   *
   * `GET /odata/QueueDefinitions({key})`
   *
   * Permissions: Queues.View.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  get<K extends keyof models.QueueDefinition = keyof models.QueueDefinition>(request: { key: Int64 | number; select?: Select<models.QueueDefinition, K>; expand?: Expand<models.QueueDefinition> } & CallOptions): Promise<Pick<models.QueueDefinition, K>>;
  /**
   * Lists the queues of the current folder as definitions, without their items.
   *
   * `GET /odata/QueueDefinitions`
   *
   * Permissions: Queues.View.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  list<K extends keyof models.QueueDefinition = keyof models.QueueDefinition>(request?: { mandatoryPermissions?: readonly string[]; atLeastOnePermissions?: readonly string[]; filter?: Filter<models.QueueDefinition>; select?: Select<models.QueueDefinition, K>; expand?: Expand<models.QueueDefinition>; orderby?: OrderBy<models.QueueDefinition>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.QueueDefinition, K>>;
  /**
   * Overwrites the definition of a queue, such as its description and retry settings.
   *
   * `PUT /odata/QueueDefinitions({key})`
   *
   * Permissions: Queues.Edit.
   *
   * OAuth scopes: OR.Queues or OR.Queues.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  replace(request: { key: Int64 | number; body: Input<models.QueueDefinition> } & CallOptions): Promise<void>;
}
