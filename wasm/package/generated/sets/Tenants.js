// Generated from the service's description.
import { set } from "../../set.js";

export const Tenants = /* @__PURE__ */ set("Tenants", {
  setActive: "SetActive active tenantIds >",
  create: "create body:Tenant >Tenant",
  delete: "delete key >",
  get: "get key >Tenant",
  list: "*list skipLastLoginTime >Tenant",
  update: "update key body:Tenant >",
});
