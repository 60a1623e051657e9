// Generated from the service's description.
import { EntitySet, CallOptions } from "../../set.js";
import type * as models from "../models.js";

/** Sign-in with tenant, user name and password, the old way to obtain a token on self-hosted installations. */
export declare class Account extends EntitySet {
  /**
   * Signs in with tenant, user name and password and returns a bearer token; a legacy login superseded by OAuth.
   *
   * `POST /api/Account/Authenticate`
   *
   * Only in version 17.0.
   *
   * @deprecated Deprecated by the service.
   */
  authenticate(request: { password: string | null; usernameOrEmailAddress: string | null; tenancyName?: string | null } & CallOptions): Promise<models.AjaxResponse>;
}
