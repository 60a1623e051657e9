// The operations that clients call.
import { Connection } from "./core.js";
import { needsOf, rows } from "./needs.js";

/** The recorders at work, and what native clients came out of which. */
const recorders = new Set();
const roots = new WeakMap();
const declared = new Map();
let isWatching = false;

/** Sees what clients call, from the moment that this module is loaded on. */
function watch(native) {
  if (isWatching) return;
  isWatching = true;
  const methods = Object.getPrototypeOf(native);
  const { declare, call, pages, inFolder } = methods;
  methods.declare = function (text) {
    const number = declare.call(this, text);
    const [group, name] = text.replace(" *", " ").split(" ");
    declared.set(number, name.startsWith("/") ? name.slice(1) : `${group}.${name}`);
    return number;
  };
  const noting = (method) =>
    function (operation, ...given) {
      for (const recorder of recorders) recorder.note(this, declared.get(operation));
      return method.call(this, operation, ...given);
    };
  Object.assign(methods, { call: noting(call), pages: noting(pages) });
  methods.inFolder = function (folder) {
    const made = inFolder.call(this, folder);
    roots.set(made, rootOf(this));
    return made;
  };
}

const rootOf = (native) => roots.get(native) ?? native;
const nativeOf = Connection.prototype.native;
Connection.prototype.native = async function () {
  const native = await nativeOf.call(this);
  watch(native);
  return native;
};

class Recorder {
  #calls = new Map();
  #root;

  constructor(client) {
    recorders.add(this);
    // Whoever calls waits for the same client, behind this.
    client.native().then((native) => (this.#root = rootOf(native)), () => {});
  }

  note(native, id) {
    if (rootOf(native) !== this.#root) return;
    const name = id ?? "an operation that was first called before this module was loaded";
    this.#calls.set(name, (this.#calls.get(name) ?? 0) + 1);
  }

  get calls() {
    return new Map([...this.#calls].sort());
  }

  get #needs() {
    return needsOf([...this.#calls.keys()].filter((id) => rows().has(id)));
  }

  get operations() {
    return this.#needs.operations;
  }

  get permissions() {
    return this.#needs.permissions;
  }

  get scopes() {
    return this.#needs.scopes;
  }

  get isSmallest() {
    return this.#needs.isSmallest;
  }

  stop() {
    recorders.delete(this);
  }

  [Symbol.dispose ?? "dispose"]() {
    this.stop();
  }

  toString() {
    return String(this.#needs);
  }
}

/** Collects the operations that a client and those made from it call from now on. */
export function record(client) {
  return new Recorder(client);
}
