// Generated from the service's description.
export const OPERATIONS = {
  Books: {
    get: "Books.get",
    list: "Books.list",
  },
};
