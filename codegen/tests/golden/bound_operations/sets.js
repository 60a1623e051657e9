// Generated from the service's description.
import { set } from "../set.js";
import * as shapes from "./shapes.js";

export const Books = /* @__PURE__ */ set("Books", {
  cover: " GET /odata/%({0})/Library.^ nbr Pkey:# >",
  lend: " POST /odata/%({0})/Library.^ mw Pkey:# Breader bterms >",
  search: "* GET /odata/%/Library.^(text={0}) nlro31s50 Qtext >Book",
  search_2: "*Search.2 GET /odata/%/Library.Search(numbers={0}) nlro7f Anumbers:# >Book",
  sort: " POST /odata/%/Library.^ nn >",
  successor: " GET /odata/%({0})/Library.^ nv?ro06 Pkey:# >Book",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Book",
  list: "*list GET /odata/% nlro7fkId >Book",
}, () => [shapes.Book]);

// The accessors of a client.
export const SETS = {
  books: Books,
};
