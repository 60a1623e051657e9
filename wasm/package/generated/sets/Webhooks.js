// Generated from the service's description.
import { set } from "../../set.js";

export const Webhooks = /* @__PURE__ */ set("Webhooks", {
  getEventTypes: "*GetEventTypes >",
  ping: "Ping key:# >PingEvent",
  triggerCustom: "TriggerCustom body >CustomEvent",
  create: "create body:Webhook >Webhook",
  delete: "delete key:# >",
  get: "get key:# >Webhook",
  list: "*list >Webhook",
  replace: "replace key:# body:Webhook >Webhook",
  update: "update key:# body:Webhook >Webhook",
});
