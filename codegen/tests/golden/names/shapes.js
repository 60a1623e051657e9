// Generated from the service's description.
// Types, and their members that hold 64-bit integers and decimals (#).
export const SHAPES = [
].join("\n");
