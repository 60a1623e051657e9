// Generated from the service's description.
import { set } from "../set.js";
import * as shapes from "./shapes.js";

export const Books = /* @__PURE__ */ set("Books", {
  create: "create POST /odata/% wv Bbody >",
  delete: "delete DELETE /odata/%({0}) nnrd Qkey >",
  list: "*list GET /odata/% nlro7fs100k'Isbn uincludeLent > ~Admin|Books.Read+Shelves.Read $books @X-Branch",
  replace: "replace PUT /odata/%({0}) wvr Qkey Bbody >",
  update: "update PATCH /odata/%({0}) wn Qkey Bbody >",
});

// The accessors of a client.
export const SETS = {
  books: Books,
};
