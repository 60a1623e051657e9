// Typed queries: properties, conditions made of them, and their texts.

const SPEC = Symbol("properties");
const PATH = Symbol("path");

/** Something that has a value for each row. */
export class Expression {
  constructor(text, kind, isOperation = false) {
    this.text = text;
    this.kind = kind;
    this.isOperation = isOperation;
  }

  toString() {
    return this.text;
  }

  #compare(operator, value) {
    return new Condition(`${operand(this)} ${operator} ${literal(value, this.kind)}`);
  }

  eq(value) { return this.#compare("eq", value); }
  ne(value) { return this.#compare("ne", value); }
  gt(value) { return this.#compare("gt", value); }
  ge(value) { return this.#compare("ge", value); }
  lt(value) { return this.#compare("lt", value); }
  le(value) { return this.#compare("le", value); }
  has(value) { return this.#compare("has", value); }
  isNull() { return this.#compare("eq", null); }
  isNotNull() { return this.#compare("ne", null); }

  in(values) {
    const texts = [...values].map((value) => literal(value, this.kind));
    if (texts.length === 0) throw new TypeError(`${this}: \`in\` needs a value`);
    return new Condition(`${operand(this)} in (${texts.join(",")})`);
  }

  #call(name, kind, ...values) {
    const texts = [this.text, ...values.map((value) => literal(value, this.kind))];
    return new Expression(`${name}(${texts.join(",")})`, kind);
  }

  contains(text) { return new Condition(this.#call("contains", "p", text).text); }
  startsWith(text) { return new Condition(this.#call("startswith", "p", text).text); }
  endsWith(text) { return new Condition(this.#call("endswith", "p", text).text); }
  indexOf(text) { return this.#call("indexof", "p", text); }
  concat(text) { return this.#call("concat", "t", text); }
  length() { return this.#call("length", "p"); }
  toLower() { return this.#call("tolower", "t"); }
  toUpper() { return this.#call("toupper", "t"); }
  trim() { return this.#call("trim", "t"); }
  substring(...at) {
    return new Expression(`substring(${[this.text, ...at.map(Number)].join(",")})`, "t");
  }
  year() { return this.#call("year", "p"); }
  month() { return this.#call("month", "p"); }
  day() { return this.#call("day", "p"); }
  hour() { return this.#call("hour", "p"); }
  minute() { return this.#call("minute", "p"); }
  second() { return this.#call("second", "p"); }
  date() { return this.#call("date", "d"); }
  round() { return this.#call("round", "p"); }
  floor() { return this.#call("floor", "p"); }
  ceiling() { return this.#call("ceiling", "p"); }

  #operate(operator, value) {
    const text = `${operand(this)} ${operator} ${literal(value, this.kind)}`;
    return new Expression(text, this.kind, true);
  }
  add(value) { return this.#operate("add", value); }
  sub(value) { return this.#operate("sub", value); }
  mul(value) { return this.#operate("mul", value); }
  div(value) { return this.#operate("div", value); }
  mod(value) { return this.#operate("mod", value); }

  asc() { return new Ordering(`${this} asc`); }
  desc() { return new Ordering(`${this} desc`); }
}

/** Something that is true of a row or not. */
export class Condition {
  constructor(text, isOr = false) {
    this.text = text;
    this.isOr = isOr;
  }

  toString() {
    return this.text;
  }

  and(other) { return new Condition(`${within(this)} and ${within(other)}`); }
  or(other) { return new Condition(`${this} or ${other}`, true); }
  not() { return new Condition(`not (${this})`); }
}

/** What rows are sorted by. */
export class Ordering {
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

const within = (condition) => (condition.isOr ? `(${condition})` : `${condition}`);
const operand = (expression) =>
  expression.isOperation ? `(${expression.text})` : expression.text;

/** A value as it stands in a query. */
function literal(value, kind) {
  if (value === null) return "null";
  if (value instanceof Expression) return operand(value);
  if (value instanceof Date) {
    const text = value.toISOString();
    return kind === "d" ? text.slice(0, 10) : text.replace(".000Z", "Z");
  }
  if (kind === "t") return quoted(value);
  if (kind === "u") return `duration${quoted(value)}`;
  if (kind === "b") return `binary${quoted(value)}`;
  const text = String(value);
  if (!/^[-+.:\w]+$/.test(text)) throw new TypeError(`${quoted(text)} is no value of its kind`);
  return text;
}

const quoted = (value) => `'${String(value).replaceAll("'", "''")}'`;

/** The properties of a type: `name=Wire:kind`, where a number is the index of another type. */
export function properties(words, targets) {
  return grown("", { words, targets });
}

function grown(path, spec, made = {}) {
  Object.defineProperty(made, SPEC, { value: spec });
  for (const word of spec.words.split(" ").filter(Boolean)) {
    const [names, kind] = word.split(":");
    const [name, wire = name[0].toUpperCase() + name.slice(1)] = names.split("=");
    let found;
    Object.defineProperty(made, name, {
      enumerable: true,
      get: () => (found ??= property(path + wire, kind, spec)),
    });
  }
  return made;
}

function property(path, kind, spec) {
  if (!/^\d/.test(kind)) {
    const made = new Expression(path, kind);
    return withItems(made, path, (item) => new Expression(item, kind));
  }
  const target = spec.targets()[kind];
  const made = grown(`${path}/`, target[SPEC]);
  return withItems(made, path, (item) => grown(`${item}/`, target[SPEC]));
}

/** Adds what collections can be asked; types see to it that only they are. */
function withItems(made, path, item) {
  const lambda = (name) => (condition) => {
    if (!condition) return new Condition(`${path}/${name}()`);
    const variable = `x${depth++}`;
    try {
      return new Condition(`${path}/${name}(${variable}:${condition(item(variable))})`);
    } finally {
      depth--;
    }
  };
  const hidden = { $any: lambda("any"), $all: lambda("all") };
  for (const [name, value] of Object.entries(hidden)) {
    Object.defineProperty(made, name, { value });
  }
  Object.defineProperty(made, PATH, { value: path });
  Object.defineProperty(made, "$count", { get: () => new Expression(`${path}/$count`, "p") });
  return made;
}

let depth = 0;

/** Whether a collection has an item of which a condition is true, or any at all. */
export const any = (collection, condition) => collection.$any(condition);
/** Whether a condition is true of all items of a collection. */
export const all = (collection, condition) => collection.$all(condition);
/** How many items a collection has. */
export const countOf = (collection) => collection.$count;
/** Not. */
export const not = (condition) => condition.not();
/** A text for a query, taken as it is. */
export const raw = (text) => new Condition(text, true);

/** A property that leads to records, with options for these. */
export function expand(property, options = {}) {
  const texts = Object.entries(options).map(([name, value]) => `$${name}=${textsOf(name, value)}`);
  const path = textOf(property);
  return new Ordering(texts.length > 0 ? `${path}(${texts.join(";")})` : path);
}

/** What is given for a query option, as its text. */
export function textsOf(name, value) {
  if (["filter", "select", "expand", "orderby"].includes(name)) {
    return Array.isArray(value) ? value.map(textOf).join(",") : textOf(value);
  }
  return value;
}

const textOf = (value) => value[PATH] ?? String(value);
