// Generated from the service's description.
import { EntitySet, CallOptions } from "../../set.js";
import type * as models from "../models.js";

/** Checks that the service is up and that it can reach another host. */
export declare class Status extends EntitySet {
  /**
   * Answers with an empty success while the service is running, which makes it a cheap health probe.
   *
   * `GET /api/Status/Get`
   */
  get(request?: CallOptions): Promise<void>;
  /**
   * Tests whether Orchestrator can connect to the given address and trusts its certificate, useful before creating a webhook.
   *
   * `GET /api/Status/VerifyHostAvailibility`
   *
   * Permissions: Webhooks.Create or Webhooks.Edit.
   */
  verifyHostAvailibility(request?: { url?: string | null } & CallOptions): Promise<models.HostAvailability>;
}
