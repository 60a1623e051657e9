// What operations need, as data.
import { OPERATIONS } from "./generated/permissions.js";
import { smallest } from "./smallest.js";

/** Subjects of permissions that have two names: in the documentation, in the API. */
const SUBJECTS = [
  ["Folders", "Units"],
  ["Storage Buckets", "Buckets"],
  ["Storage Files", "BlobFiles"],
  ["Subfolders", "SubFolders"],
];
let known;

/** The rows by the ids of the operations. */
export function rows() {
  known ??= new Map(
    Object.values(OPERATIONS)
      .flatMap((methods) => Object.entries(methods))
      .map(([method, text]) => [text.split(" ", 1)[0], requirement(method, text)]),
  );
  return known;
}

/** The id of the operation that a method of a class of sets calls, if it does. */
export function operationOf(name, method) {
  const rows = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : {};
  return Object.hasOwn(rows, method) ? rows[method].split(" ", 1)[0] : undefined;
}

/** The id of an operation by the name that a client has for its set. */
export function operationBy(accessor, method) {
  const found = Object.keys(OPERATIONS).find((name) => {
    const id = operationOf(name, method) ?? "";
    return [name, id.split(".")[0]].some((each) => each.toLowerCase() === accessor.toLowerCase());
  });
  return found === undefined ? undefined : operationOf(found, method);
}

function requirement(method, text) {
  const [id, ...words] = text.split(" ");
  const marked = (mark) => {
    const word = words.find((each) => each.startsWith(mark));
    return word === undefined ? undefined : alternatives(word.slice(1));
  };
  const documented = marked("!") ?? [];
  const api = words.includes("~-") ? [] : (marked("~") ?? documented);
  return {
    id, method, documented, api,
    named: documented.length > 0 ? documented : api,
    scopes: marked("$") ?? [],
    inFolder: words.includes("@"),
  };
}

/** Alternatives stand between `|`, names between `+`; one that begins with a dot goes on from the first. */
function alternatives(text) {
  const sets = text.split("|");
  const whole = sets.map((names) => (names.startsWith(".") ? sets[0] + names : names));
  return whole.map((names) => names.split("+").filter(Boolean).map(decodeURIComponent));
}

/** What an operation needs. */
export function permissionsOf(id) {
  const found = rows().get(id);
  if (found === undefined) {
    throw new TypeError(`there is no operation ${id}; ids look like Jobs.StartJobs`);
  }
  return found;
}

const renamed = (name, from, to) => {
  const end = name.lastIndexOf(".");
  const pair = SUBJECTS.find((names) => names[from] === name.slice(0, end));
  return end > 0 && pair ? pair[to] + name.slice(end) : name;
};
export const apiName = (name) => renamed(name, 0, 1);
export const named = (api) => ({ documented: renamed(api, 1, 0), api });
export const inApiSpelling = (sets) => sets.map((names) => names.map(apiName));
export const shown = ({ documented, api }) => (documented === api ? api : `${documented} (API: ${api})`);

/** How much a name allows, to prefer the lesser. */
export function rank(name) {
  const action = name.slice(name.lastIndexOf(".") + 1);
  return { View: 0, Read: 0, Create: 1, Edit: 2, Write: 2, Delete: 3 }[action] ?? 4;
}

/** The least that operations need. */
export function needsOf(operations) {
  const ids = [...new Set(operations)].sort();
  const needed = ids.map(permissionsOf);
  const roles = smallest(needed.flatMap((row) => [row.documented, row.api].map(inApiSpelling)), rank);
  const unstated = needed.filter((row) => row.named.length === 0).map((row) => row.id);
  const scopes = smallest(needed.map((row) => row.scopes), rank);
  return {
    operations: ids,
    permissions: roles.names.map(named),
    scopes: scopes.names,
    isSmallest: roles.isExact && scopes.isExact,
    toString() {
      const list = (title, items) =>
        items.length === 0 ? `${title}: none` : [`${title}:`, ...items.map((item) => `  ${item}`)].join("\n");
      return [
        list("Operations", this.operations),
        list("Permissions of the role", this.permissions.map(shown)),
        list("OAuth scopes", this.scopes),
        ...(unstated.length > 0 ? [list("Permissions are not stated for", unstated)] : []),
        ...(this.isSmallest ? [] : ["A smaller set may be enough: not all combinations were tried."]),
      ].join("\n");
    },
  };
}
