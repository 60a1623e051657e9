// Generated from the service's description.
import { set } from "../../set.js";

export const Tenants = /* @__PURE__ */ set("Tenants", {
  setActive: "SetActive POST /odata/%/UiPath.Server.Configuration.OData.^ mnr bactive btenantIds > ~ $OR.Administration|OR.Administration.Write",
  create: "create POST /odata/% wv Bbody:Tenant >Tenant ~ $OR.Administration|OR.Administration.Write",
  delete: "delete DELETE /odata/%({0}) nnr Pkey > ~ $OR.Administration|OR.Administration.Write",
  get: "get GET /odata/%({0}) nvro06 Pkey >Tenant ~ $OR.Administration|OR.Administration.Read",
  list: "*list GET /odata/% nlro7fs1000kId uskipLastLoginTime >Tenant ~ $OR.Administration|OR.Administration.Read",
  update: "update PATCH /odata/%({0}) wn Pkey Bbody:Tenant > ~ $OR.Administration|OR.Administration.Write",
});
