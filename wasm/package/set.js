// What sets share: one path for every call, and lists.
import { textsOf } from "./query.js";
import { until } from "./wait.js";

/** In the order in which the native part takes them. */
const OPTIONS = [
  "filter", "select", "expand", "orderby", "search", "count", "top", "skip",
  "prefetch", "resume", "byKey", "isFirst",
];

/** Operations of one client. */
export class EntitySet {
  constructor(client) {
    Object.defineProperty(this, "client", { value: client });
  }
}

/** A type that holds numbers which JavaScript cannot: its line for the native part, and the types of its members. */
export const shape = (line, inner) => ({ line, inner });

/** What the native part knows of these already. */
const known = new Set();

/** The lines of types, and of those that their members lead to, as far as they are new. */
function linesOf(shapes) {
  const lines = [];
  const open = [...shapes];
  for (const each of open) {
    if (known.has(each)) continue;
    known.add(each);
    lines.push(each.line);
    open.push(...(each.inner?.() ?? []));
  }
  return lines;
}

/**
 * A class of operations, from the name of a set, a row for each of its operations, the types in these, and
 * what loads `fit.js`, where there are operations that need it.
 */
export function set(name, rows, shapes = () => [], fit) {
  const made = class extends EntitySet {};
  Object.defineProperty(made, "name", { value: name });
  for (const [method, row] of Object.entries(rows)) {
    let call;
    made.prototype[method] = function (request) {
      call ??= read(name, method, row, shapes, fit);
      return call.isList
        ? new Listing(this.client, call, request ?? {})
        : run(this.client, call, request ?? {});
    };
  }
  return made;
}

/**
 * A row, of which the native part reads the rest: `*` marks lists, arguments stand before `>`. It has
 * no name where that is the one of the method with a capital letter.
 */
function read(name, method, row, shapes, fit) {
  const words = row.split(" ");
  const parameters = words.slice(4, words.findIndex((word) => word.startsWith(">")));
  const text = `${name} ${row.replace(/^\*? /, method[0].toUpperCase() + method.slice(1) + " ")}`;
  return {
    isList: row.startsWith("*"),
    fit: row.endsWith(" &") ? fit : undefined,
    operation: undefined,
    names: parameters.map((word) => /^.(\w+)/.exec(word)[1]),
    text,
    shapes,
  };
}

/** The client of the native part, which knows the operation from now on. */
async function nativeOf(client, call) {
  const native = await client.native();
  call.operation ??= native.declare([call.text, ...linesOf(call.shapes())].join("\n"));
  return native;
}

async function run(client, call, request) {
  const { signal } = request;
  return until(signal, async (result) => {
    if (call.fit) {
      const { fitted } = await call.fit();
      request = await fitted(call.text, request, await client.native());
    }
    const [values, native] = await Promise.all([argumentsOf(call, request), nativeOf(client, call)]);
    signal?.throwIfAborted();
    const options = optionsOf(call, request);
    const given = await result((caller) => native.call(call.operation, values, options, false, caller));
    return typeof given === "string" ? JSON.parse(given) : given;
  });
}

function argumentsOf(call, request) {
  return Promise.all(call.names.map((name) => argument(request[name])));
}

async function argument(value) {
  if (value === undefined) return undefined;
  if (typeof Blob === "function" && value instanceof Blob) {
    const bytes = new Uint8Array(await value.arrayBuffer());
    return [bytes, value.name ?? "file", value.type || undefined];
  }
  if (value?.bytes instanceof Uint8Array) return [value.bytes, value.name, value.type];
  return jsonOf(value);
}

/** JSON, in which bigints are numbers. They pass as texts behind a mark, which is doubled in texts that begin with it. */
function jsonOf(value) {
  let hasMark = false;
  const text = JSON.stringify(value, (_, part) => {
    const isBig = typeof part === "bigint";
    if (!isBig && !(typeof part === "string" && part.startsWith("\u0001"))) return part;
    hasMark = true;
    return `\u0001${part}`;
  });
  if (!hasMark) return text;
  return text.replace(/"\\u0001(?:(-?\d+)"|(?=\\u0001))/g, (_, number) => number ?? '"');
}

/** The query options, as texts; a parameter of the same name goes before. */
function optionsOf(call, request) {
  return OPTIONS.map((name) => {
    const value = call.names.includes(name) ? undefined : request[name];
    return value === undefined || value === null ? undefined : textsOf(name, value);
  });
}

/** A list: lazy, complete, read page by page as it is iterated. Each iteration begins anew. */
export class Listing {
  #client;
  #call;
  #request;
  #token;

  constructor(client, call, request) {
    this.#client = client;
    this.#call = call;
    this.#request = request;
  }

  /** A text that `resume` goes on from, after the last page that was read. */
  get token() {
    return this.#token;
  }

  async *[Symbol.asyncIterator]() {
    for await (const page of this.pages()) yield* page;
  }

  pages() {
    return this.#pages(this.#request);
  }

  async *#pages(request) {
    const { signal } = request;
    this.#token = undefined;
    const pages = await until(signal, async () => {
      const values = await argumentsOf(this.#call, request);
      const native = await nativeOf(this.#client, this.#call);
      const options = optionsOf(this.#call, request);
      return native.pages(this.#call.operation, values, options);
    });
    try {
      for (;;) {
        const text = await until(signal, (result) => result((caller) => pages.next(caller)));
        if (text === undefined) return;
        this.#token = pages.token;
        yield JSON.parse(text);
      }
    } finally {
      pages.free();
    }
  }

  async toArray() {
    const pages = [];
    for await (const page of this.pages()) pages.push(page);
    return pages.length === 1 ? pages[0] : pages.flat();
  }

  async first() {
    const request = { ...this.#request, prefetch: 0, isFirst: true };
    for await (const page of this.#pages(request)) {
      if (page.length > 0) return page[0];
    }
    return undefined;
  }

  async count() {
    const { signal } = this.#request;
    return until(signal, async (result) => {
      const values = await argumentsOf(this.#call, this.#request);
      const native = await nativeOf(this.#client, this.#call);
      const options = optionsOf(this.#call, this.#request);
      const text = await result((caller) =>
        native.call(this.#call.operation, values, options, true, caller));
      return JSON.parse(text);
    });
  }
}
