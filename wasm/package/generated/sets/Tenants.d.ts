// Generated from the service's description.
import { EntitySet, CallOptions, Input, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Tenants of an installation, isolated from each other and managed by the host. */
export declare class Tenants extends EntitySet {
  /**
   * Activates or deactivates the listed tenants; users and robots of an inactive one cannot work.
   *
   * `POST /odata/Tenants/UiPath.Server.Configuration.OData.SetActive`
   *
   * Only in version 17.0.
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Write.
   *
   * Only for the host of the installation.
   */
  setActive(request?: { active?: boolean | null; tenantIds?: readonly number[] } & CallOptions): Promise<void>;
  /**
   * Creates a tenant with its administrator account, as the host administrator of a self-hosted installation.
   *
   * `POST /odata/Tenants`
   *
   * Only in version 17.0.
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Write.
   *
   * Only for the host of the installation.
   */
  create(request: { body: Input<models.Tenant> } & CallOptions): Promise<models.Tenant>;
  /**
   * Deletes a tenant by id, as the host administrator of a self-hosted installation.
   *
   * `DELETE /odata/Tenants({key})`
   *
   * Only in version 17.0.
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Write.
   *
   * Only for the host of the installation.
   */
  delete(request: { key: number } & CallOptions): Promise<void>;
  /**
   * Returns one tenant by id with its name, state and license, seen from the host.
   *
   * `GET /odata/Tenants({key})`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Read.
   *
   * Only for the host of the installation.
   */
  get<K extends keyof models.Tenant = keyof models.Tenant>(request: { key: number; select?: Select<models.Tenant, K>; expand?: Expand<models.Tenant> } & CallOptions): Promise<Pick<models.Tenant, K>>;
  /**
   * Lists the tenants of the installation; leaving out the last login time makes the answer faster to produce.
   *
   * `GET /odata/Tenants`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Read.
   *
   * Only for the host of the installation.
   */
  list<K extends keyof models.Tenant = keyof models.Tenant>(request?: { skipLastLoginTime?: boolean | null; filter?: Filter<models.Tenant>; select?: Select<models.Tenant, K>; expand?: Expand<models.Tenant>; orderby?: OrderBy<models.Tenant>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Tenant, K>>;
  /**
   * Changes only the given fields of a tenant, such as its name or administrator address.
   *
   * `PATCH /odata/Tenants({key})`
   *
   * Only in version 17.0.
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Administration or OR.Administration.Write.
   *
   * Only for the host of the installation.
   */
  update(request: { key: number; body: Input<models.Tenant> } & CallOptions): Promise<void>;
}
