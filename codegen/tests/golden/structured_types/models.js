// Generated from the service's description.
import { properties } from "../query.js";
export const Address = /* @__PURE__ */ properties("street:t position:p");
export const Loan = /* @__PURE__ */ properties("library:t number:p fee:p marks:t reader:0", () => [Reader]);
export const Reader = /* @__PURE__ */ properties("id:p name:t address:0 since:i guarantor:1 loans:2", () => [Address, Reader, Loan]);
