// Generated from the service's description.
import { set } from "../set.js";
import * as shapes from "./shapes.js";

export const Books = /* @__PURE__ */ set("Books", {
  match: "* GET /odata/%/Library.^(type={0}) nlro7f Ptype >",
  get: "get GET /odata/%({0}) nvro06 Pkey >",
  list: "*list GET /odata/% nlro7fkType >",
});

// The accessors of a client.
export const SETS = {
  books: Books,
};
