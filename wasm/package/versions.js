// Versions of the API: all that the package knows, and what only some of them have.
import { API_VERSIONS, PARTIAL } from "./generated/versions.js";

export { API_VERSIONS };

let only;

export function onlyIn(subject) {
  only ??= new Map(
    Object.entries(PARTIAL).flatMap(([labels, subjects]) =>
      subjects.split(" ").map((one) => [one, labels.split(" ")]),
    ),
  );
  return only.get(subject);
}
