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

/**
 * Sends a request whose header fields are lines, without cookies and redirects. Gives status, header
 * fields and body, or how far it came, status, code and message.
 */
export function exchange(method, url, fields, body, milliseconds) {
  const controller = new AbortController();
  const clock = wait(milliseconds);
  let [stage, status] = ["refused"];
  clock.result.then(() => {
    stage = "late";
    controller.abort();
  });
  const send = async () => {
    try {
      const lines = fields.split("\n").map((line) => line.split(/: (.*)/s));
      const request = new Request(url, {
        method, body, headers: lines.slice(0, -1).map(([name, value]) => [name, value]), signal: controller.signal,
        redirect: "manual", credentials: "omit", referrerPolicy: "no-referrer",
      });
      stage = "unanswered";
      const response = await fetch(request);
      if (response.type === "opaqueredirect") return ["redirected"];
      ({ status } = response);
      stage = "cut";
      const text = [...response.headers].map(([name, value]) => `${name}: ${value}\n`).join("");
      return [status, text, new Uint8Array(await response.arrayBuffer())];
    } catch (error) {
      const cause = stage === "unanswered" ? (error?.cause ?? error) : error;
      return [stage, status, cause?.code, cause?.message];
    } finally {
      clock.abort();
    }
  };
  return new Pending(send(), () => {
    clock.abort();
    controller.abort();
  });
}
