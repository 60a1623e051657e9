// Generated from the service's description.
import { Articles } from "./sets/Articles.js";
import { OldShelves } from "./sets/OldShelves.js";
import { Shelves } from "./sets/Shelves.js";

export {
  Articles,
  OldShelves,
  Shelves,
};

// The accessors of a client.
export const SETS = {
  articles: Articles,
  oldShelves: OldShelves,
  shelves: Shelves,
};
