// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Addresses that Orchestrator calls when subscribed events happen. */
export declare class Webhooks extends EntitySet {
  /**
   * Lists the event types a webhook can subscribe to, with the group each belongs to.
   *
   * `GET /odata/Webhooks/UiPath.Server.Configuration.OData.GetEventTypes`
   *
   * Permissions: Webhooks.View.
   *
   * OAuth scopes: OR.Webhooks or OR.Webhooks.Read.
   */
  getEventTypes<K extends keyof models.WebhookEventType = keyof models.WebhookEventType>(request?: { filter?: Filter<models.WebhookEventType>; select?: Select<models.WebhookEventType, K>; expand?: Expand<models.WebhookEventType>; orderby?: OrderBy<models.WebhookEventType>; count?: boolean } & ListOptions): Listing<Pick<models.WebhookEventType, K>>;
  /**
   * Sends a test event to the address of a webhook and returns the payload that was sent.
   *
   * `POST /odata/Webhooks({key})/UiPath.Server.Configuration.OData.Ping`
   *
   * Permissions: Webhooks.View.
   *
   * OAuth scopes: OR.Webhooks or OR.Webhooks.Write.
   */
  ping<K extends keyof models.PingEvent = keyof models.PingEvent>(request: { key: Int64 | number; select?: Select<models.PingEvent, K>; expand?: Expand<models.PingEvent> } & CallOptions): Promise<Pick<models.PingEvent, K>>;
  /**
   * Raises a custom event with any JSON data for the webhooks that subscribe to it, and returns the payload.
   *
   * `POST /odata/Webhooks/UiPath.Server.Configuration.OData.TriggerCustom`
   *
   * Permissions: Webhooks.View.
   *
   * OAuth scopes: OR.Webhooks or OR.Webhooks.Write.
   */
  triggerCustom<K extends keyof models.CustomEvent = keyof models.CustomEvent>(request: { body: { [name: string]: (unknown | null) } | null; select?: Select<models.CustomEvent, K>; expand?: Expand<models.CustomEvent> } & CallOptions): Promise<Pick<models.CustomEvent, K>>;
  /**
   * Creates a webhook: the address to call, the events to report and the secret that signs the payloads.
   *
   * `POST /odata/Webhooks`
   *
   * Permissions: Webhooks.Create.
   *
   * OAuth scopes: OR.Webhooks or OR.Webhooks.Write.
   */
  create(request: { body: Input<models.Webhook> } & CallOptions): Promise<models.Webhook>;
  /**
   * Deletes a webhook by id, so that its address is no longer called.
   *
   * `DELETE /odata/Webhooks({key})`
   *
   * Permissions: Webhooks.Delete.
   *
   * OAuth scopes: OR.Webhooks or OR.Webhooks.Write.
   */
  delete(request: { key: Int64 | number } & CallOptions): Promise<void>;
  /**
   * Returns one webhook by id; expand its events to see what it subscribes to.
   *
   * `GET /odata/Webhooks({key})`
   *
   * Permissions: Webhooks.View.
   *
   * OAuth scopes: OR.Webhooks or OR.Webhooks.Read.
   */
  get<K extends keyof models.Webhook = keyof models.Webhook>(request: { key: Int64 | number; select?: Select<models.Webhook, K>; expand?: Expand<models.Webhook> } & CallOptions): Promise<Pick<models.Webhook, K>>;
  /**
   * Lists the webhooks of the tenant with their addresses and whether they are enabled.
   *
   * `GET /odata/Webhooks`
   *
   * Permissions: Webhooks.View.
   *
   * OAuth scopes: OR.Webhooks or OR.Webhooks.Read.
   */
  list<K extends keyof models.Webhook = keyof models.Webhook>(request?: { filter?: Filter<models.Webhook>; select?: Select<models.Webhook, K>; expand?: Expand<models.Webhook>; orderby?: OrderBy<models.Webhook>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.Webhook, K>>;
  /**
   * Overwrites a webhook, including its address, secret and event subscriptions.
   *
   * `PUT /odata/Webhooks({key})`
   *
   * Permissions: Webhooks.Edit.
   *
   * OAuth scopes: OR.Webhooks or OR.Webhooks.Write.
   */
  replace(request: { key: Int64 | number; body: Input<models.Webhook> } & CallOptions): Promise<models.Webhook>;
  /**
   * Changes only the given fields of a webhook, for example to disable it for a while.
   *
   * `PATCH /odata/Webhooks({key})`
   *
   * Permissions: Webhooks.Edit.
   *
   * OAuth scopes: OR.Webhooks or OR.Webhooks.Write.
   */
  update(request: { key: Int64 | number; body: Input<models.Webhook> } & CallOptions): Promise<models.Webhook>;
}
