// Tokens for programs that can keep a secret. Bundlers for browsers take `secrets.browser.js` in its place,
// so that pages carry nothing of this.
const isProgram = globalThis.process?.versions?.node !== undefined;

/** The settings of a client with a function for tokens in place of its secrets. */
export async function granted(settings) {
  const { granted } = await (isProgram ? import("./grant.js") : import("./secrets.browser.js"));
  return granted(settings);
}
