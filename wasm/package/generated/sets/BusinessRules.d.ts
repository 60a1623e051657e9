// Generated from the service's description.
import { EntitySet, CallOptions, Guid, Int64, ListOptions, Listing, Upload } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Versioned business rule files that automations evaluate, shared among folders. */
export declare class BusinessRules extends EntitySet {
  /**
   * Lists business rules from every folder the caller can access, optionally leaving out one folder.
   *
   * `GET /odata/BusinessRules/UiPath.Server.Configuration.OData.GetBusinessRulesAcrossFolders`
   *
   * Only in version 20.0.
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.BusinessRules or OR.BusinessRules.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getBusinessRulesAcrossFolders<K extends keyof models.BusinessRule = keyof models.BusinessRule>(request?: { excludeFolderId?: Int64 | number | null; filter?: Filter<models.BusinessRule>; select?: Select<models.BusinessRule, K>; expand?: Expand<models.BusinessRule>; orderby?: OrderBy<models.BusinessRule>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.BusinessRule, K>>;
  /**
   * Returns the folders that share the business rule, limited to those the caller can access, plus the total folder count.
   *
   * `GET /odata/BusinessRules/UiPath.Server.Configuration.OData.GetFoldersForBusinessRule(id={id})`
   *
   * Only in version 20.0.
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.BusinessRules or OR.BusinessRules.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getFoldersForBusinessRule<K extends keyof models.AccessibleFolders = keyof models.AccessibleFolders>(request: { id: Guid; select?: Select<models.AccessibleFolders, K>; expand?: Expand<models.AccessibleFolders> } & CallOptions): Promise<Pick<models.AccessibleFolders, K>>;
  /**
   * Returns a time-limited download address for a business rule file, by rule name and optionally for a particular version.
   *
   * `GET /odata/BusinessRules/UiPath.Server.Configuration.OData.GetReadUri(name={name})`
   *
   * Only in version 20.0.
   *
   * Permissions: BusinessRules.View.
   *
   * OAuth scopes: OR.BusinessRules or OR.BusinessRules.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getReadUri<K extends keyof models.BusinessRuleVersionDownloadResponse = keyof models.BusinessRuleVersionDownloadResponse>(request: { name: string | null; versionNumber?: string | null; expiryInMinutes?: number | null; select?: Select<models.BusinessRuleVersionDownloadResponse, K>; expand?: Expand<models.BusinessRuleVersionDownloadResponse> } & CallOptions): Promise<Pick<models.BusinessRuleVersionDownloadResponse, K>>;
  /**
   * Lists the stored versions of a business rule and shows which of them is active.
   *
   * `GET /odata/BusinessRules/UiPath.Server.Configuration.OData.GetVersionList(id={id})`
   *
   * Only in version 20.0.
   *
   * Permissions: BusinessRules.View.
   *
   * OAuth scopes: OR.BusinessRules or OR.BusinessRules.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getVersionList<K extends keyof models.BusinessRuleVersion = keyof models.BusinessRuleVersion>(request: { id: Guid; filter?: Filter<models.BusinessRuleVersion>; select?: Select<models.BusinessRuleVersion, K>; expand?: Expand<models.BusinessRuleVersion>; orderby?: OrderBy<models.BusinessRuleVersion>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.BusinessRuleVersion, K>>;
  /**
   * Makes business rules available in further folders and withdraws them from others, in one call.
   *
   * `POST /odata/BusinessRules/UiPath.Server.Configuration.OData.ShareToFolders`
   *
   * Only in version 20.0.
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.BusinessRules or OR.BusinessRules.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  shareToFolders(request?: { businessRuleKeys?: readonly Guid[]; toAddFolderIds?: readonly (Int64 | number)[]; toRemoveFolderIds?: readonly (Int64 | number)[] } & CallOptions): Promise<void>;
  /**
   * Uploads a rule file with its description as form data and creates a business rule from them in the current folder.
   *
   * `POST /odata/BusinessRules`
   *
   * Only in version 20.0.
   *
   * Permissions: BusinessRules.Create.
   *
   * OAuth scopes: OR.BusinessRules or OR.BusinessRules.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  create(request: { file: Upload | null; businessRule: string | null } & CallOptions): Promise<models.BusinessRule>;
  /**
   * Deletes a business rule, identified by its GUID.
   *
   * `DELETE /odata/BusinessRules({key})`
   *
   * Only in version 20.0.
   *
   * Permissions: BusinessRules.Delete.
   *
   * OAuth scopes: OR.BusinessRules or OR.BusinessRules.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  delete(request: { key: Guid } & CallOptions): Promise<void>;
  /**
   * Returns the record of one business rule, including its current version but not the rule file itself.
   *
   * `GET /odata/BusinessRules({key})`
   *
   * Only in version 20.0.
   *
   * Permissions: BusinessRules.View.
   *
   * OAuth scopes: OR.BusinessRules or OR.BusinessRules.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  get<K extends keyof models.BusinessRule = keyof models.BusinessRule>(request: { key: Guid; select?: Select<models.BusinessRule, K>; expand?: Expand<models.BusinessRule> } & CallOptions): Promise<Pick<models.BusinessRule, K>>;
  /**
   * Lists the business rules of the current folder with paging and filtering.
   *
   * `GET /odata/BusinessRules`
   *
   * Only in version 20.0.
   *
   * Permissions: BusinessRules.View.
   *
   * OAuth scopes: OR.BusinessRules or OR.BusinessRules.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  list<K extends keyof models.BusinessRule = keyof models.BusinessRule>(request?: { filter?: Filter<models.BusinessRule>; select?: Select<models.BusinessRule, K>; expand?: Expand<models.BusinessRule>; orderby?: OrderBy<models.BusinessRule>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.BusinessRule, K>>;
  /**
   * Changes a business rule's details and, when a file is attached to the form, uploads new rule content.
   *
   * `PUT /odata/BusinessRules({key})`
   *
   * Only in version 20.0.
   *
   * Permissions: BusinessRules.Edit.
   *
   * OAuth scopes: OR.BusinessRules or OR.BusinessRules.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  replace(request: { key: Guid; file?: Upload | null; businessRule: string | null } & CallOptions): Promise<void>;
}
