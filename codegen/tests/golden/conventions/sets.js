// Generated from the service's description.
import { set } from "../set.js";
import * as shapes from "./shapes.js";

export const Attic = /* @__PURE__ */ set("Attic", {
  near: " GET /odata/%({0})/Library.^(place={1}) nwr Pkey:# Aplace >",
  create: "create POST /odata/% wv Bbody:Book >Book",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# >",
  get: "get GET /odata/%({0}) nvro02 Pkey:# >Book",
  list: "*list GET /odata/% nlroaakId >Book",
  update: "update PATCH /odata/%({0}) wn Pkey:# Bbody:Book >",
}, () => [shapes.Book]);

export const Books = /* @__PURE__ */ set("Books", {
  near: " GET /odata/%({0})/Library.^(place={1}) nwr Pkey:# Aplace >",
  create: "create POST /odata/% wv Bbody:Book >Book",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# >",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Book",
  list: "*list GET /odata/% nlro7fkId >Book",
  update: "update PATCH /odata/%({0}) wn Pkey:# Bbody:Book >",
}, () => [shapes.Book]);

export const Operations = /* @__PURE__ */ set("Operations", {
  find: "*/Find GET /odata/Find(text={0},numbers={1}) nlro7f Qtext anumbers:# >Book",
}, () => [shapes.Book]);

// The accessors of a client.
export const SETS = {
  attic: Attic,
  books: Books,
  operations: Operations,
};
