// Generated from the service's description.
export const OPERATIONS = {
  BookOfTheDay: {
    get: "BookOfTheDay.get",
    update: "BookOfTheDay.update",
  },
  Operations: {
    heaviest: "Heaviest",
    resetAll: "ResetAll",
  },
};
