// Generated from the service's description.
export const OPERATIONS = {
  Books: {
    match: "Books.Match",
    get: "Books.get",
    list: "Books.list",
  },
};
