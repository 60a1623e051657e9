// Where the service is, who is asking, and what all sets share.
import { errorOf } from "./errors.js";
import { native } from "./native.js";
import { granted } from "./secrets.js";
import { versionOf } from "./wait.js";

export * from "./errors.js";
export { all, any, countOf, expand, not, raw } from "./query.js";
export { EntitySet, Listing } from "./set.js";

/** A client of one tenant; nothing is sent before the first call. */
export class Connection {
  #make;
  #made;

  constructor(settings) {
    this.#make = typeof settings === "function" ? settings : create(settings);
  }

  /** The client of the native part. */
  native() {
    this.#made ??= this.#make().catch((error) => {
      this.#made = undefined;
      throw errorOf(error);
    });
    return this.#made;
  }

  /** Starts the native part now, so that the first call need not wait for it. */
  async start() {
    await this.native();
  }

  async serverVersion() {
    return (await versionOf(await this.native()))?.label;
  }

  inFolder(folder) {
    const [kind, value] = Object.entries(typeof folder === "string" ? { path: folder } : folder)[0];
    return this.#derived((client) => client.inFolder([kind, String(value)]));
  }

  withoutFolder() {
    return this.#derived((client) => client.inFolder([]));
  }

  #derived(change) {
    return new this.constructor(async () => change(await this.native()));
  }
}

function create(settings) {
  return async () => {
    const [Client, known] = await Promise.all([native(), withTokens(settings)]);
    const { url, organization, tenant, serverVersion, namesTenant, token } = known;
    return new Client([url, organization, tenant, serverVersion, namesTenant, token ?? undefined], tokens(token));
  };
}

/** A function for tokens, as the native part calls it: what it gives or throws is a list. */
function tokens(token) {
  if (typeof token !== "function") return undefined;
  const next = async () => {
    try {
      const given = await token();
      return typeof given === "string" ? [given] : [given?.token, given?.expiresIn];
    } catch (error) {
      const { reason, advice, status, code, url, message = error } = Object(error);
      return [undefined, undefined, reason, advice, status, code, url, message];
    }
  };
  return { next };
}

/** The settings with a function for tokens, where they say how to ask for these. */
async function withTokens(settings) {
  const { token, clientId, clientSecret, userKey } = settings;
  const isGranted = typeof clientId === "string" && [clientSecret, userKey].some((each) => typeof each === "string");
  return isGranted && (token === undefined || token === null) ? granted(settings) : settings;
}
