// Pages cannot keep a secret (RFC 6749, sections 2.1 and 10.1): whoever opens one can read what it holds.

/** Refuses settings with secrets, in the way of the native part. */
export function granted() {
  const reason = "a page cannot keep the secret of an application or a user key: whoever opens it can read them";
  const advice = "Let people sign in with `SignIn`, or give a `token` function that asks a server of yours.";
  throw JSON.stringify({
    kind: "Usage", reason, message: `${reason}. ${advice}`, advice,
    attempts: 0, mayHaveActed: false, permissions: [], body: "",
  });
}
