// Generated from the service's description.
export const OPERATIONS = {
  Covers: {
    cover: "Covers.Cover",
  },
  Films: {
    rate: "Films.Rate ~Admin|Films.Edit+Films.View $all|films+stars @",
    similar: "Films.Similar",
    create: "Films.create",
    delete: "Films.delete",
    get: "Films.get",
    list: "Films.list",
    update: "Films.update",
  },
  Operations: {
    close: "Close",
    openingTime: "OpeningTime",
  },
};
