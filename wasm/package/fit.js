// Requests as the version of the server takes them: loaded for operations whose bodies differ.
import { versionOf } from "./wait.js";
import { OPERATIONS, TYPES } from "./generated/bodies.js";

/** The request of an operation without what the server's version does not know of its body. */
export async function fitted(text, request, native) {
  const members = OPERATIONS[idOf(text)];
  const hasLimited = without(request, members, () => true) !== request;
  if (!hasLimited) return request;
  // What keeps the answer away keeps the call away too, and that says more about it.
  const version = await versionOf(native).catch(() => undefined);
  const number = version?.number;
  if (number === undefined) return request;
  return without(request, members, (bits) => !((BigInt(bits) >> BigInt(number)) & 1n));
}

/** The id of an operation, from its row with the name of the set before it. */
function idOf(text) {
  const [set, name] = text.split(" ");
  return name.startsWith("/") ? name.slice(1) : `${set}.${name.replace(/^\*/, "")}`;
}

/** A copy of a value without the members that are unknown; the value itself where all can stay. */
function without(value, members, isUnknown) {
  if (Array.isArray(value)) {
    const items = value.map((item) => without(item, members, isUnknown));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (value === null || typeof value !== "object") return value;
  const [limited, inner] = members;
  let copy = value;
  for (const [name, part] of Object.entries(value)) {
    const bits = Object.hasOwn(limited, name) ? limited[name] : undefined;
    if (bits !== undefined && part !== undefined && isUnknown(bits)) {
      if (copy === value) copy = { ...value };
      delete copy[name];
    } else if (Object.hasOwn(inner, name)) {
      const fitting = without(part, TYPES[inner[name]], isUnknown);
      if (fitting !== part) copy = { ...copy, [name]: fitting };
    }
  }
  return copy;
}
