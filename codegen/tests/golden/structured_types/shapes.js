// Generated from the service's description.
// Types, and their members that hold 64-bit integers and decimals (#).
export const SHAPES = [
  "Loan Number:# Fee:# Reader:Reader",
  "Reader Guarantor:Reader Loans:Loan",
].join("\n");
