// What is shorter to say to the engine in its own language.

/** Something under way, which `abort` gives up. */
class Pending {
  constructor(result, abort) {
    this.result = result;
    this.abort = abort;
  }
}

/** Timers count milliseconds in 31 bits and go off at once beyond that. */
const LONGEST = 2 ** 31 - 1;

/** Waits for a while. */
export function wait(milliseconds) {
  let timer;
  const result = new Promise((resolve) => {
    const on = (left) => {
      timer = setTimeout(() => (left > LONGEST ? on(left - LONGEST) : resolve()), Math.min(left, LONGEST));
    };
    on(milliseconds);
  });
  return new Pending(result, () => clearTimeout(timer));
}

/** How an exchange ends: whole, or as `FAILURES` has it in `fetch.rs`. */
const [WHOLE, LATE, CUT, REFUSED, NOT_CONNECTED, CONNECTED_LATE, BROKEN] = [0, 1, 2, 3, 4, 5, 6];

/** Browsers do not tell whether the request left. Node does, in the cause. */
const CODES = {
  ECONNREFUSED: NOT_CONNECTED,
  ENOTFOUND: NOT_CONNECTED,
  EAI_AGAIN: NOT_CONNECTED,
  EHOSTUNREACH: NOT_CONNECTED,
  ENETUNREACH: NOT_CONNECTED,
  UND_ERR_CONNECT_TIMEOUT: CONNECTED_LATE,
};

const REDIRECTED =
  "the answer is a redirect, and the browser does not tell where it leads: check the base address";

/**
 * Sends a request whose header fields are lines, without cookies and redirects. Gives how it ended, the
 * status, header fields or a message, and the body.
 */
export function exchange(method, url, fields, body, milliseconds) {
  const controller = new AbortController();
  const clock = wait(milliseconds);
  let [end, status] = [REFUSED];
  clock.result.then(() => {
    end = LATE;
    controller.abort();
  });
  const send = async () => {
    try {
      const lines = fields.split("\n").map((line) => line.split(/: (.*)/s));
      const request = new Request(url, {
        method, body, headers: lines.slice(0, -1).map(([name, value]) => [name, value]), signal: controller.signal,
        redirect: "manual", credentials: "omit", referrerPolicy: "no-referrer",
      });
      end = BROKEN;
      const response = await fetch(request);
      if (response.type === "opaqueredirect") return [REFUSED, undefined, REDIRECTED];
      ({ status } = response);
      end = CUT;
      const text = [...response.headers].map(([name, value]) => `${name}: ${value}\n`).join("");
      return [WHOLE, status, text, new Uint8Array(await response.arrayBuffer())];
    } catch (error) {
      const cause = end === BROKEN ? (error?.cause ?? error) : error;
      const reached = end === BROKEN ? (CODES[cause?.code] ?? BROKEN) : end;
      return [reached, end === CUT ? status : undefined, `${cause?.message || "fetch failed"}`];
    } finally {
      clock.abort();
    }
  };
  return new Pending(send(), () => {
    clock.abort();
    controller.abort();
  });
}

/** An address that may stand against another, as the standard writes it. */
export function address(text, base) {
  try {
    return new URL(text, base).href;
  } catch {
    return undefined;
  }
}

/** An address with another value for a part of it. */
export const changed = (address, part, value) => Object.assign(new URL(address), { [part]: value }).href;

/** What stands in a `Uint8Array`. */
export const bytes = (array) => array;

/** A `Uint8Array` with these bytes, which are gone when the call is over. */
export const array = (bytes) => bytes.slice();

/** Calls a function with what a promise is fulfilled with. */
export function then(promise, next) {
  promise.then(next);
}

/** Milliseconds since the page began. */
export const now = () => performance.now();

/** Milliseconds since the beginning of 1970. */
export const wall = () => Date.now();

/** Fills memory with random bytes that nobody can guess. */
export function fill(bytes) {
  crypto.getRandomValues(bytes);
}

/** The number that a text stands for; `Number` takes blanks and other bases as well. */
export function number(text) {
  const number = /^[-+.\d][^xXoObB ]*$/.test(text) ? Number(text) : NaN;
  return Number.isNaN(number) ? undefined : number;
}

/** A moment as header fields write it; the oldest form leaves out that it is GMT. */
export function httpDate(text) {
  const moment = /^[A-Za-z]/.test(text) ? Date.parse(text.endsWith("GMT") ? text : `${text} GMT`) : NaN;
  return moment >= 0 ? moment : undefined;
}

/** Base64 in its standard alphabet. */
export const base64 = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

/** What base64 in its standard alphabet stands for, padded or not. */
export function fromBase64(text) {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt());
  } catch {
    return undefined;
  }
}
