// Generated from the service's description.
export const OPERATIONS = {
  Books: {
    cover: "Books.Cover",
    lend: "Books.Lend",
    search: "Books.Search",
    search_2: "Books.Search.2",
    sort: "Books.Sort",
    successor: "Books.Successor",
    get: "Books.get",
    list: "Books.list",
  },
};
