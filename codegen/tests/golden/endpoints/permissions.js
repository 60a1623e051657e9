// Generated from the service's description.
export const OPERATIONS = {
  StatusEndpoints: {
    get: "Status.Get",
    log: "Status.Log",
    upload: "Status.Upload",
  },
};
