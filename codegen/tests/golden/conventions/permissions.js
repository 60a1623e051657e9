// Generated from the service's description.
export const OPERATIONS = {
  Attic: {
    near: "Attic.Near",
    create: "Attic.create",
    delete: "Attic.delete",
    get: "Attic.get",
    list: "Attic.list",
    update: "Attic.update",
  },
  Books: {
    near: "Books.Near",
    create: "Books.create",
    delete: "Books.delete",
    get: "Books.get",
    list: "Books.list",
    update: "Books.update",
  },
  Operations: {
    find: "Find",
  },
};
