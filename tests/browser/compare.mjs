// Compares requests and values with a line of the table of calls.

/** A number as it was written. */
export class Digits {
  constructor(text) {
    this.source = text;
    this.text = normal(text);
  }

  /** Whether a number of JavaScript holds it. */
  get isExact() {
    return normal(String(Number(this.source))) === this.text;
  }
}

/** One text for each value of a number: digits and a power of ten. */
function normal(text) {
  const [, sign, whole, part = "", power = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d+))?$/.exec(text) ?? [];
  if (whole === undefined) return text;
  const all = (whole + part).replace(/^0+/, "");
  const digits = all.replace(/0+$/, "");
  if (digits === "") return "0";
  return `${sign}${digits}e${Number(power) - part.length + all.length - digits.length}`;
}

/** Reads JSON without losing a digit. */
export const readJson = (text) =>
  JSON.parse(text, (_, value, context) =>
    typeof value === "number" ? new Digits(context.source) : value,
  );

/** The first difference between the request of a line and the one that arrived. */
export function request(expected, actual) {
  if (expected.method !== actual.method) return `method: ${actual.method}`;
  const problem = path(expected.path, actual.path) ?? query(expected.query, actual.query);
  if (problem) return problem;
  for (const [name, value] of Object.entries(expected.headers ?? {})) {
    const found = actual.headers[name];
    if (found !== value) return `header ${name}: expected ${value}, got ${found}`;
  }
  const sent = (expected.absent_headers ?? []).find((name) => name in actual.headers);
  return sent ? `header ${sent} was sent, none expected` : body(expected.body, actual);
}

function path(expected, actual) {
  const raw = /[^A-Za-z0-9\-._~/%'(),=:@!$*;[\]]/.exec(actual);
  if (raw) return `path: ${raw[0]} stands raw in ${actual}`;
  const segments = (side) => JSON.stringify(side.split("/").map(decodeURIComponent));
  const same = segments(expected) === segments(actual);
  return same ? undefined : `path: expected ${expected}, got ${actual}`;
}

function query(expected, actual) {
  const decoded = (text) => decodeURIComponent(text.replaceAll("+", " "));
  const pairs = actual.split("&").filter(Boolean).map((part) => {
    const [name, value = ""] = part.split(/=(.*)/s);
    return [decoded(name), decoded(value)];
  });
  const text = (side) => JSON.stringify(side.map((pair) => JSON.stringify(pair)).sort());
  const same = text(pairs) === text(expected);
  return same ? undefined : `query: expected ${text(expected)}, got ${text(pairs)}`;
}

function body(expected, actual) {
  if (expected === null) {
    return actual.body.length > 0 ? `body: ${actual.body}, none expected` : undefined;
  }
  const type = actual.headers["content-type"] ?? "";
  if (expected.multipart) return parts(expected.multipart, type, actual.body);
  if (type.split(";")[0] !== "application/json") return `content type: ${type}`;
  return difference(expected, readJson(actual.body.toString()), "body", false);
}

function parts(expected, type, body) {
  const boundary = /boundary="?([^";]+)/.exec(type)?.[1];
  const found = body.toString("latin1").split(`--${boundary}`).slice(1, -1).map((part) => {
    const end = part.indexOf("\r\n\r\n");
    const head = Buffer.from(part.slice(0, end), "latin1").toString();
    const content = Buffer.from(part.slice(end + 4, -2), "latin1").toString("base64");
    const named = (name) => new RegExp(`[ ;]${name}="([^"]*)"`).exec(head)?.[1] ?? null;
    return JSON.stringify([named("name"), named("filename"), content]);
  });
  const wanted = expected.map((part) =>
    JSON.stringify([part.name, part.filename ?? null, part.content]),
  );
  const same = `${wanted.sort()}` === `${found.sort()}`;
  return same ? undefined : `parts: expected ${wanted}, got ${found}`;
}

/** The first difference between two values; numbers that stand in texts count where that is meant. */
export function difference(expected, actual, where, inTexts) {
  if (expected instanceof Digits) {
    const same =
      actual instanceof Digits
        ? actual.text === expected.text || (inTexts && sameInJavaScript(expected, actual))
        : inTexts && typeof actual === "string" && normal(actual) === expected.text;
    return same ? undefined : `${where}: expected ${expected.source}, got ${shown(actual)}`;
  }
  if (Array.isArray(expected) && Array.isArray(actual)) {
    if (expected.length !== actual.length) return `${where}: ${actual.length} items`;
    return first(expected.keys(), (index) =>
      difference(expected[index], actual[index], `${where}[${index}]`, inTexts),
    );
  }
  if (isObject(expected) && isObject(actual)) {
    return first(new Set([...Object.keys(expected), ...Object.keys(actual)]), (name) =>
      Object.hasOwn(expected, name) && Object.hasOwn(actual, name)
        ? difference(expected[name], actual[name], `${where}.${name}`, inTexts)
        : `${where}.${name}: only on one side`,
    );
  }
  return expected === actual ? undefined : `${where}: expected ${shown(expected)}, got ${shown(actual)}`;
}

/** In open content, which has no types, numbers are those of JavaScript. */
const sameInJavaScript = (a, b) => Number(a.source) === Number(b.source);
const isObject = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Digits);
const shown = (value) => JSON.stringify(value);

function first(of, find) {
  for (const one of of) {
    const found = find(one);
    if (found) return found;
  }
  return undefined;
}

/** The value without `@odata.…` members. */
export function withoutControlInformation(value) {
  if (Array.isArray(value)) return value.map(withoutControlInformation);
  if (!isObject(value)) return value;
  const members = Object.entries(value).filter(([name]) => !name.includes("@odata."));
  return Object.fromEntries(members.map(([name, of]) => [name, withoutControlInformation(of)]));
}
