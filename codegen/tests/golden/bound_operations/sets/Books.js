// Generated from the service's description.
import { set } from "../../set.js";

export const Books = /* @__PURE__ */ set("Books", {
  cover: "Cover key:# >",
  lend: "Lend key:# reader terms >",
  search: "*Search text >Book",
  search_2: "*Search.2 numbers:# >Book",
  sort: "Sort >",
  successor: "Successor key:# >Book",
  get: "get key:# >Book",
  list: "*list >Book",
});
