// Generated from the service's description.
import { EntitySet, CallOptions, Guid, Input, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Files that jobs take in or leave behind, stored apart from the jobs that refer to them. */
export declare class Attachments extends EntitySet {
  /**
   * Registers an attachment, optionally tied to a job, and returns its record with the access details for uploading the file.
   *
   * `POST /odata/Attachments`
   *
   * Only in version 20.0.
   *
   * Permissions: BlobFiles.Create or Jobs.Create.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  create(request: { body: Input<models.Attachment> } & CallOptions): Promise<models.Attachment>;
  /**
   * Deletes an attachment, identified by its GUID.
   *
   * `DELETE /odata/Attachments({key})`
   *
   * Only in version 20.0.
   *
   * Permissions: BlobFiles.Delete.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  delete(request: { key: Guid } & CallOptions): Promise<void>;
  /**
   * Returns the record of one attachment: name, category, owning job and how to reach its file.
   *
   * `GET /odata/Attachments({key})`
   *
   * Only in version 20.0.
   *
   * Permissions: BlobFiles.View.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  get<K extends keyof models.Attachment = keyof models.Attachment>(request: { key: Guid; select?: Select<models.Attachment, K>; expand?: Expand<models.Attachment> } & CallOptions): Promise<Pick<models.Attachment, K>>;
  /**
   * Lists attachment records of the current folder with paging and filtering, for example by job key.
   *
   * `GET /odata/Attachments`
   *
   * Only in version 20.0.
   *
   * Permissions: BlobFiles.View.
   *
   * OAuth scopes: OR.Folders or OR.Folders.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  list<K extends keyof models.Attachment = keyof models.Attachment>(request?: { filter?: Filter<models.Attachment>; select?: Select<models.Attachment, K>; expand?: Expand<models.Attachment>; orderby?: OrderBy<models.Attachment>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Attachment, K>>;
}
