// Generated from the service's description.
import { properties } from "../query.js";
export const Film = /* @__PURE__ */ properties("id:p price:p bought:i title:t tags:p rating:p flags:t sequel:0 loans:1", () => [Film, Loan]);
export const Loan = /* @__PURE__ */ properties("branch:t number:p wish:t");
