// Waiting for the native part.
import { errorOf } from "./errors.js";

/** Begins something in the native part, which tells the caller how it ended. */
export const result = (begin, aborted) =>
  new Promise((resolve, reject) => begin({ aborted, resolve, reject }));

/** Runs something that ends when the signal says so; errors become those of the package. */
export async function until(signal, work) {
  let stop;
  const aborted = new Promise((resolve) => (stop = resolve));
  try {
    signal?.throwIfAborted();
    signal?.addEventListener("abort", stop);
    return await work((begin) => result(begin, aborted));
  } catch (error) {
    throw signal?.aborted ? signal.reason : errorOf(error);
  } finally {
    signal?.removeEventListener("abort", stop);
    stop();
  }
}

/** The version of the API that the server has, and its number if it is known. */
export function versionOf(native) {
  return until(undefined, async (result) => {
    const text = await result((caller) => native.serverVersion(caller));
    if (text === undefined) return undefined;
    const [, number, label] = /^(\d*) (.*)$/s.exec(text);
    return { label, number: number ? Number(number) : undefined };
  });
}
