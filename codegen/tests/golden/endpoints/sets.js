// Generated from the service's description.
import { StatusEndpoints } from "./sets/StatusEndpoints.js";

export {
  StatusEndpoints,
};

// The accessors of a client.
export const SETS = {
  status: StatusEndpoints,
};
