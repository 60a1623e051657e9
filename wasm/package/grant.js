// Tokens for programs that can keep a secret: an external application, or a user key (RFC 6749,
// sections 4.4 and 6). Loaded where a client is given one of these.
import { AuthError, UsageError } from "./errors.js";

const CLOUD = "https://cloud.uipath.com";
const USER_KEY_TOKEN_URL = "https://account.uipath.com/oauth/token";
/** Last segment of the address of an Orchestrator that shares its host with other services. */
const SERVICE_SEGMENT = "orchestrator_";
/** Attempts, the milliseconds before the second and at most between two, those for a whole exchange. */
const [ATTEMPTS, FIRST_DELAY, LONGEST_DELAY, BUDGET, TOTAL] = [5, 250, 20_000, 120_000, 100_000];
/** How much of a reply an error repeats. */
const EXCERPT = 200;

const NOT_SET_UP = "The application is not set up for this way of signing in.";
const ADVICE = {
  invalid_client: "Check the application's id and secret.",
  invalid_scope: "Ask only for scopes that the application was given.",
  invalid_grant: "What was granted before has expired, was used or was withdrawn: sign in again.",
  unauthorized_client: NOT_SET_UP,
  unsupported_grant_type: NOT_SET_UP,
};

/** The settings of a client with a function for tokens in place of its secrets. */
export function granted({ clientId, clientSecret, scopes, userKey, tokenUrl, ...settings }) {
  const isKey = typeof userKey === "string";
  if (clientId === "" && !isKey) {
    throw usage(
      "the external application has no client id",
      "Copy it from the external applications page of the organization.",
    );
  }
  const usual = isKey ? USER_KEY_TOKEN_URL : beside(settings);
  // An address of the service that is none is refused by whoever reads it next.
  if (usual === undefined && tokenUrl === undefined) return settings;
  const url = addressOf(tokenUrl ?? usual);
  const fields = isKey
    ? { grant_type: "refresh_token", client_id: clientId, refresh_token: userKey }
    : { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret, ...(scopes && { scope: scopes }) };
  const grant = new Grant(url, fields, isKey);
  return { ...settings, namesTenant: isKey, token: () => grant.token() };
}

/** The identity service beside an Orchestrator, where its address is one. */
function beside({ url, organization, tenant }) {
  if (url === undefined && organization !== undefined && tenant !== undefined) {
    return `${CLOUD}/identity_/connect/token`;
  }
  if (!URL.canParse(url)) return undefined;
  const isShared = new URL(url).pathname.split("/").includes(SERVICE_SEGMENT);
  return new URL(isShared ? "/identity_/connect/token" : "/identity/connect/token", url).href;
}

function addressOf(text) {
  if (URL.canParse(text)) return new URL(text);
  throw usage(
    `\`${text}\` is not an address: invalid URL`,
    "Write the whole address, for example https://host/organization/tenant/orchestrator_.",
  );
}

/** Whether what is sent there stays private: `https`, or `http` that does not leave the machine. */
function isPrivate({ protocol, hostname }) {
  const isLoopback = /^(?:(?:.*\.)?localhost|\[::1\]|127\.[\d.]+)$/i.test(hostname);
  return protocol === "https:" || (protocol === "http:" && isLoopback);
}

/** One way to ask for tokens. Follows a refresh token that changes. */
class Grant {
  #url;
  #fields;
  #isJson;

  constructor(url, fields, isJson) {
    this.#url = url;
    this.#fields = fields;
    this.#isJson = isJson;
  }

  /** Asking twice harms nobody, so that any failure on the way is tried again. */
  async token() {
    const began = performance.now();
    for (let made = 1; ; made += 1) {
      const [result, error, asked] = await this.#attempt();
      if (result) return result;
      if (asked === undefined || made === ATTEMPTS) throw error;
      const most = Math.min(FIRST_DELAY * 2 ** (made - 1), LONGEST_DELAY);
      // Between half and all of it, so that clients that failed together do not return together.
      const own = most * (0.5 + Math.random() / 2);
      const delay = asked > 0 ? asked + own / 10 : own;
      if (performance.now() - began + delay > BUDGET) throw error;
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }

  /** A token; or an error and, where trying again may help, the milliseconds to wait that were asked for. */
  async #attempt() {
    if (!isPrivate(this.#url)) {
      return [undefined, this.#failed("no token: plain http is refused, except to this machine: use https")];
    }
    const type = this.#isJson ? "application/json" : "application/x-www-form-urlencoded";
    const body = this.#isJson ? JSON.stringify(this.#fields) : String(new URLSearchParams(this.#fields));
    let reply;
    let text;
    try {
      reply = await fetch(this.#url, {
        method: "POST", body, headers: { accept: "application/json", "content-type": type }, redirect: "manual",
        credentials: "omit", referrerPolicy: "no-referrer", signal: AbortSignal.timeout(TOTAL),
      });
      text = await reply.text();
    } catch (error) {
      return [undefined, this.#failed(`no token: ${error.cause?.message ?? error.message}`), 0];
    }
    if (reply.status === 200) return this.#read(text);
    const error = this.#refused(reply.status, text);
    const isPassing = reply.status === 429 || (reply.status >= 502 && reply.status <= 504);
    return [undefined, error, isPassing ? pauseOf(reply.headers) : undefined];
  }

  #read(text) {
    const said = objectOf(text);
    if (said === undefined) {
      const isPage = text.trimStart().startsWith("<");
      const what = isPage ? "a web page" : "no JSON";
      const advice = `The address is ${isPage ? "that of a sign-in page, " : ""}not ${isPage ? "" : "that "}of a token endpoint.`;
      // Without the body: what is cut off may still hold a token.
      const reason = `the token address answered 200 with ${what} in place of a token`;
      return [undefined, this.#failed(reason, { advice, status: 200 })];
    }
    if (typeof said.access_token !== "string" || said.access_token === "") {
      if (said.error !== undefined && said.error !== null) return [undefined, this.#refused(200, text)];
      const names = Object.keys(said).join(", ");
      return [undefined, this.#failed(`the token reply has no \`access_token\` (it has ${names})`)];
    }
    if (this.#fields.refresh_token && typeof said.refresh_token === "string" && said.refresh_token) {
      this.#fields = { ...this.#fields, refresh_token: said.refresh_token };
    }
    // Some services write the seconds as text.
    const expiresIn = Number(said.expires_in ?? Number.NaN);
    return [{ token: said.access_token, expiresIn: Number.isNaN(expiresIn) ? undefined : expiresIn }];
  }

  #refused(status, text) {
    const said = objectOf(text) ?? {};
    // Some services answer with an object in place of the code that the standard wants.
    const nested = typeof said.error === "object" && said.error !== null ? said.error : said;
    const of = (name) => (typeof nested[name] === "string" ? this.#redacted(nested[name]) : undefined);
    const code = of("error");
    const reason = of("error_description") ?? of("message") ?? code ?? this.#redacted(excerpt(text));
    const details = of("details");
    const advice = ADVICE[code] ?? "Check the address and the credentials.";
    return this.#failed(`no token: ${reason}${details ? ` (${details})` : ""}`, { advice, code, status });
  }

  #redacted(text) {
    const secrets = [this.#fields.client_secret, this.#fields.refresh_token].filter(Boolean);
    return secrets.reduce((text, secret) => text.replaceAll(secret, "***"), text);
  }

  #failed(reason, more) {
    return failed(AuthError, "Auth", reason, { method: "POST", url: this.#url.href, ...more });
  }
}

const failed = (Class, kind, reason, more) =>
  new Class({
    kind, reason, message: `${reason}. ${more.advice}`, attempts: 1, mayHaveActed: false, permissions: [], body: "",
    ...more,
  });
const usage = (reason, advice) => failed(UsageError, "Usage", reason, { advice });

function objectOf(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What `Retry-After` asks for in milliseconds: seconds or a date, by the server's own clock where it tells it. */
function pauseOf(headers) {
  const text = (headers.get("retry-after") ?? "").trim();
  if (/^\d+$/.test(text)) return Math.max(Number(text) * 1000, 1);
  const until = Date.parse(text) - (Date.parse(headers.get("date")) || Date.now());
  return Number.isNaN(until) ? 0 : Math.max(until, 1);
}

/** The beginning of a body as text: tags, scripts and runs of blanks removed. */
function excerpt(body) {
  const isPage = body.trimStart().startsWith("<");
  const text = isPage ? body.replace(/<(script|style)\b[^]*?<\/\1[^>]*>|<[^>]*>/gi, " ") : body;
  const words = text.split(/\s+/).filter(Boolean).join(" ");
  return words.length > EXCERPT ? `${words.slice(0, EXCERPT)}…` : words;
}
