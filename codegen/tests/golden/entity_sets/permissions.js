// Generated from the service's description.
export const OPERATIONS = {
  Books: {
    create: "Books.create",
    delete: "Books.delete",
    list: "Books.list ~Admin|Books.Read+Shelves.Read $books @",
    replace: "Books.replace",
    update: "Books.update",
  },
};
