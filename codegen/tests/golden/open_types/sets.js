// Generated from the service's description.
import { set } from "../set.js";
import * as shapes from "./shapes.js";

export const Books = /* @__PURE__ */ set("Books", {
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Book",
  list: "*list GET /odata/% nlro7fkId >Book",
}, () => [shapes.Book]);

// The accessors of a client.
export const SETS = {
  books: Books,
};
