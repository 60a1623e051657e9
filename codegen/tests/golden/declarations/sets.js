// Generated from the service's description.
import { set } from "../set.js";
import * as shapes from "./shapes.js";

export const Covers = /* @__PURE__ */ set("Covers", {
  cover: " GET /covers/{0} nbrd Tid:# >",
});

export const Films = /* @__PURE__ */ set("Films", {
  rate: " POST /odata/%/Library.^ mw Bstars bnote HxReason=X-Reason ># ~Admin|Films.Edit+Films.View $all|films+stars @X-Branch",
  similar: "* GET /odata/%({0})/Library.^(genre={1},ids={2}) nlro50s20 Pfilm:# Qgenre aids:# >Film",
  create: "create POST /odata/% pv Freel >Film",
  delete: "delete DELETE /odata/%({0})/all nnr Pfilm:# >",
  get: "get GET /odata/%({0}) nvr Pfilm:# >Film",
  list: "*list GET /odata/% nlro7fkId >Film",
  update: "update PATCH /odata/%({0}) wn Pfilm:# Bbody:Film >",
}, () => [shapes.Film]);

export const Operations = /* @__PURE__ */ set("Operations", {
  close: "/Close POST /odata/Close nn >",
  openingTime: "/OpeningTime GET /odata/OpeningTime nw?r >",
});

// The accessors of a client.
export const SETS = {
  covers: Covers,
  films: Films,
  operations: Operations,
};
