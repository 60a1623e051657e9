// Signing in of a person in the browser: authorization code with PKCE (RFC 6749, 7636).
import { AuthError } from "./errors.js";

const failed = (reason, advice) =>
  new AuthError({
    kind: "Auth", reason, message: advice ? `${reason}. ${advice}` : reason, advice,
    attempts: 0, mayHaveActed: false, permissions: [], body: "",
  });

const memory = () => {
  const kept = new Map();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => kept.set(name, value),
    removeItem: (name) => kept.delete(name),
  };
};

export class SignIn {
  #settings;
  #tokens;
  #renewal;

  constructor(settings) {
    this.#settings = settings;
    this.#tokens = settings.storage === "session" ? sessionStorage : memory();
  }

  /** Whether somebody is signed in. */
  get isSignedIn() {
    return this.#tokens.getItem(this.#name("tokens")) !== null;
  }

  /** Sends the browser to the sign-in page; it comes back to `redirectUri`. */
  async begin() {
    location.assign(await this.address());
  }

  /** The address of the sign-in page, for those who open it by themselves. */
  async address() {
    const attempt = { state: random(), nonce: random(), verifier: random() };
    // The page is left meanwhile: what must come back is kept for this tab only.
    sessionStorage.setItem(this.#name("attempt"), JSON.stringify(attempt));
    const { authorizeUrl, clientId, redirectUri, scopes, parameters } = this.#settings;
    const address = new URL(authorizeUrl);
    const query = {
      response_type: "code", client_id: clientId, redirect_uri: redirectUri, scope: scopes,
      state: attempt.state, nonce: attempt.nonce,
      code_challenge: await challenge(attempt.verifier), code_challenge_method: "S256",
      ...parameters,
    };
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
    return address.href;
  }

  /** Takes the answer of the sign-in page, if this is one: whether somebody is signed in now. */
  async finish(address = location.href) {
    const answer = new URL(address).searchParams;
    if (!answer.has("state") || !(answer.has("code") || answer.has("error"))) return this.isSignedIn;
    const kept = sessionStorage.getItem(this.#name("attempt"));
    sessionStorage.removeItem(this.#name("attempt"));
    const attempt = kept && JSON.parse(kept);
    this.#clean();
    if (!attempt || answer.get("state") !== attempt.state) {
      throw failed("the answer does not belong to this attempt to sign in", "Begin anew");
    }
    if (answer.has("error")) {
      const said = answer.get("error_description") ?? answer.get("error");
      throw failed(`the sign-in page refused: ${said}`, "Check the redirect address and the scopes");
    }
    await this.#ask({
      grant_type: "authorization_code", code: answer.get("code"),
      redirect_uri: this.#settings.redirectUri, code_verifier: attempt.verifier,
    }, attempt.nonce);
    return true;
  }

  /** The function that clients take as their `token`. */
  get token() {
    return async () => {
      const tokens = this.#read();
      if (!tokens) throw failed("nobody is signed in", "Sign in first");
      if (tokens.fresh && tokens.until > Date.now()) {
        this.#write({ ...tokens, fresh: false });
        return { token: tokens.access, expiresIn: (tokens.until - Date.now()) / 1000 };
      }
      return this.#renew(tokens);
    };
  }

  /** Forgets the tokens, and takes the browser to where the session ends, if there is such a place. */
  signOut() {
    const idToken = this.#read()?.id;
    this.#tokens.removeItem(this.#name("tokens"));
    const { endSessionUrl, postLogoutRedirectUri } = this.#settings;
    if (!endSessionUrl) return;
    const address = new URL(endSessionUrl);
    if (idToken) address.searchParams.set("id_token_hint", idToken);
    if (postLogoutRedirectUri) {
      address.searchParams.set("post_logout_redirect_uri", postLogoutRedirectUri);
    }
    location.assign(address.href);
  }

  /** One renewal serves all who wait: refresh tokens may be used once only. */
  #renew({ refresh }) {
    if (!refresh) {
      this.#tokens.removeItem(this.#name("tokens"));
      throw failed("the session is over", "Sign in again; with `offline_access` it lasts longer");
    }
    const body = { grant_type: "refresh_token", refresh_token: refresh };
    this.#renewal ??= this.#ask(body).finally(() => (this.#renewal = undefined));
    return this.#renewal;
  }

  async #ask(fields, nonce) {
    const body = new URLSearchParams({ client_id: this.#settings.clientId, ...fields });
    const reply = await fetch(this.#settings.tokenUrl, {
      method: "POST", body, credentials: "omit", cache: "no-store",
    });
    const said = await reply.json().catch(() => ({}));
    if (!reply.ok || typeof said.access_token !== "string") {
      if (reply.status < 500) this.#tokens.removeItem(this.#name("tokens"));
      const reason = said.error_description ?? said.error ?? `status ${reply.status}`;
      throw failed(`no token was given: ${reason}`, "Sign in again");
    }
    if (nonce !== undefined && said.id_token && nonceOf(said.id_token) !== nonce) {
      throw failed("the identity belongs to another attempt to sign in", "Begin anew");
    }
    const expiresIn = Number(said.expires_in ?? 3600);
    this.#write({
      access: said.access_token, refresh: said.refresh_token ?? fields.refresh_token,
      id: said.id_token, until: Date.now() + expiresIn * 1000, fresh: nonce !== undefined,
    });
    return { token: said.access_token, expiresIn };
  }

  /** The code must not stand in the address that is bookmarked. */
  #clean() {
    const address = new URL(location.href);
    for (const name of ["code", "state", "scope", "session_state", "iss", "error", "error_description"]) {
      address.searchParams.delete(name);
    }
    history.replaceState(history.state, "", address);
  }

  #name(what) {
    return `orchestrator-odata:${this.#settings.clientId}:${what}`;
  }

  #read() {
    return JSON.parse(this.#tokens.getItem(this.#name("tokens")));
  }

  #write(tokens) {
    this.#tokens.setItem(this.#name("tokens"), JSON.stringify(tokens));
  }
}

/** 256 random bits as 43 characters, the least that RFC 7636 (section 4.1) allows. */
const random = () => encoded(crypto.getRandomValues(new Uint8Array(32)));

async function challenge(verifier) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
  return encoded(new Uint8Array(digest));
}

const encoded = (bytes) =>
  btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

/** The nonce in an identity token, which came from the token endpoint itself. */
function nonceOf(token) {
  const part = token.split(".")[1] ?? "";
  return JSON.parse(atob(part.replaceAll("-", "+").replaceAll("_", "/"))).nonce;
}
