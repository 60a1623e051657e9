// Generated from the service's description.
// Types, and their members that hold 64-bit integers and decimals (#).
import { shape } from "../set.js";
export const Loan = /* @__PURE__ */ shape("Loan Number:# Fee:# Reader:Reader", () => [Reader]);
export const Reader = /* @__PURE__ */ shape("Reader Guarantor:Reader Loans:Loan", () => [Loan]);
