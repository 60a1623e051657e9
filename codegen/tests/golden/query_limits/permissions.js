// Generated from the service's description.
export const OPERATIONS = {
  Articles: {
    newest: "Articles.Newest",
    create: "Articles.create",
    delete: "Articles.delete",
    get: "Articles.get",
    list: "Articles.list",
    update: "Articles.update",
  },
  OldShelves: {
    create: "OldShelves.create",
    delete: "OldShelves.delete",
    get: "OldShelves.get",
    list: "OldShelves.list",
    update: "OldShelves.update",
  },
  Shelves: {
    create: "Shelves.create",
    delete: "Shelves.delete",
    get: "Shelves.get",
    list: "Shelves.list",
    update: "Shelves.update",
  },
};
