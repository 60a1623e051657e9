// Where the method of an operation is and what it takes, read off the package's own modules.
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The methods by the identifiers of their operations. */
export function methods(folder) {
  const accessors = new Map();
  const index = readFileSync(join(folder, "generated/sets.js"), "utf8");
  for (const [, accessor, name] of index.matchAll(/^ {2}(\w+): (\w+),$/gm)) {
    accessors.set(name, accessor);
  }
  const found = new Map();
  for (const [, name, group, rows] of index.matchAll(/^export const (\w+) = .*set\("([^"]+)", \{\n([^]*?)^\}/gm)) {
    for (const [, method, row] of rows.matchAll(/^ {2}(\w+): "(.*)",$/gm)) {
      const words = row.split(" ");
      const capital = method[0].toUpperCase() + method.slice(1);
      const id = words[0].replace("*", "") || capital;
      const operation = id.startsWith("/") ? id.slice(1) : `${group}.${id}`;
      const parameters = words.slice(4, words.findIndex((word) => word.startsWith(">")));
      const names = parameters.map((word) => /^.(\w+)/.exec(word)[1]);
      const isList = words[0].startsWith("*");
      found.set(operation, { accessor: accessors.get(name), method, names, isList });
    }
  }
  return found;
}

const plain = (name) => name.replace(/^header:/, "").replace(/[^a-z0-9]/gi, "").toLowerCase();

/** The arguments of a line of the table, by the names that the method has for them. */
export function argumentsOf(line, { names }) {
  const request = { ...line.options };
  const { body, ...given } = line.arguments;
  const taken = new Set();
  // Of two places with one name, the header is the one that says so.
  const isHeader = ([wire]) => Number(wire.startsWith("header:"));
  const entries = Object.entries(given).sort((a, b) => isHeader(b) - isHeader(a));
  for (const [wire, value] of entries) {
    const fits = names.filter((name) => !taken.has(name) && plain(name).endsWith(plain(wire)));
    const [name] = fits.sort((a, b) => a.length - b.length);
    taken.add(name);
    request[name] = value;
  }
  if (body === undefined) return request;
  const rest = names.filter((name) => !taken.has(name));
  const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
  const members = isObject && !rest.includes("body") ? Object.entries(body) : [];
  const member = (wire) => (name) => [plain(wire), `body${plain(wire)}`].includes(plain(name));
  const fit = members.map(([wire, value]) => [rest.find(member(wire)), value]);
  if (fit.length > 0 && fit.every(([name]) => name)) return { ...request, ...Object.fromEntries(fit) };
  if (members.length === 0 && isObject && Object.keys(body).length === 0 && !rest.includes("body")) {
    return request;
  }
  request[rest.find((name) => name === "body") ?? rest[0]] = body;
  return request;
}
