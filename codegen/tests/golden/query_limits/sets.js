// Generated from the service's description.
import { set } from "../set.js";
import * as shapes from "./shapes.js";

export const Articles = /* @__PURE__ */ set("Articles", {
  newest: " GET /odata/%/Stock.^ nv?ro06 >",
  create: "create POST /odata/% wv Bbody >",
  delete: "delete DELETE /odata/%({0}) nnr Pkey >",
  get: "get GET /odata/%({0}) nvro06 Pkey >",
  list: "*list GET /odata/% nlro09kId >",
  update: "update PATCH /odata/%({0}) wn Pkey Bbody >",
});

export const OldShelves = /* @__PURE__ */ set("OldShelves", {
  create: "create POST /odata/% wv Bbody >",
  delete: "delete DELETE /odata/%({0}) nnr Pkey >",
  get: "get GET /odata/%({0}) nvro06 Pkey >",
  list: "*list GET /odata/% nlro09kId >",
  update: "update PATCH /odata/%({0}) wn Pkey Bbody >",
});

export const Shelves = /* @__PURE__ */ set("Shelves", {
  create: "create POST /odata/% wv Bbody >",
  delete: "delete DELETE /odata/%({0}) nnr Pkey >",
  get: "get GET /odata/%({0}) nvro06 Pkey >",
  list: "*list GET /odata/% nlro01kId >",
  update: "update PATCH /odata/%({0}) wn Pkey Bbody >",
});

// The accessors of a client.
export const SETS = {
  articles: Articles,
  oldShelves: OldShelves,
  shelves: Shelves,
};
