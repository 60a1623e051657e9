// Generated from the service's description.
export const OPERATIONS = {
  Loans: {
    get: "Loans.get",
    list: "Loans.list",
  },
  Readers: {
    get: "Readers.get",
    list: "Readers.list",
  },
};
