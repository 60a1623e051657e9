// Generated from the service's description.
// Types, and their members that hold 64-bit integers and decimals (#).
import { shape } from "../set.js";
export const Book = /* @__PURE__ */ shape("Book Id:#");
