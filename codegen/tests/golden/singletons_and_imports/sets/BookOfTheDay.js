// Generated from the service's description.
export { BookOfTheDay } from "../sets.js";
