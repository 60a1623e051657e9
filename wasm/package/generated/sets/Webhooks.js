// Generated from the service's description.
import { set } from "../../set.js";

export const Webhooks = /* @__PURE__ */ set("Webhooks", {
  getEventTypes: "*GetEventTypes GET /odata/%/UiPath.Server.Configuration.OData.^ nlro4f > !Webhooks.View $OR.Webhooks|OR.Webhooks.Read",
  ping: "Ping POST /odata/%({0})/UiPath.Server.Configuration.OData.^ nvo06 Pkey:# >PingEvent !Webhooks.View $OR.Webhooks|OR.Webhooks.Write",
  triggerCustom: "TriggerCustom POST /odata/%/UiPath.Server.Configuration.OData.^ wvo06 Bbody >CustomEvent !Webhooks.View $OR.Webhooks|OR.Webhooks.Write",
  create: "create POST /odata/% wv Bbody:Webhook >Webhook !Webhooks.Create $OR.Webhooks|OR.Webhooks.Write",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Webhooks.Delete $OR.Webhooks|OR.Webhooks.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Webhook !Webhooks.View $OR.Webhooks|OR.Webhooks.Read",
  list: "*list GET /odata/% nlro7fs1000kId >Webhook !Webhooks.View $OR.Webhooks|OR.Webhooks.Read",
  replace: "replace PUT /odata/%({0}) wvr Pkey:# Bbody:Webhook >Webhook !Webhooks.Edit $OR.Webhooks|OR.Webhooks.Write",
  update: "update PATCH /odata/%({0}) wv Pkey:# Bbody:Webhook >Webhook !Webhooks.Edit $OR.Webhooks|OR.Webhooks.Write",
});
