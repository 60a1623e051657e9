// Generated from the service's description.
import { set } from "../set.js";
import * as shapes from "./shapes.js";

export const Loans = /* @__PURE__ */ set("Loans", {
  get: "get GET /odata/%(Library={0},Number={1}) nvro06 Qlibrary=Library Pnumber=Number:# >Loan",
  list: "*list GET /odata/% nlro7f >Loan",
}, () => [shapes.Loan]);

export const Readers = /* @__PURE__ */ set("Readers", {
  get: "get GET /odata/%({0}) nvro06 Pkey >Reader",
  list: "*list GET /odata/% nlro7fkId >Reader",
}, () => [shapes.Reader]);

// The accessors of a client.
export const SETS = {
  loans: Loans,
  readers: Readers,
};
