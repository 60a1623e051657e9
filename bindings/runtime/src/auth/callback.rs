//! Tokens from the program's own code.

use std::fmt;

use super::{AccessToken, TokenSource};
use crate::error::Error;
use crate::platform::{BoxFuture, MaybeSend, MaybeSync};

/// A token source that asks a function: a vault, a sidecar, a page that is signed in already.
///
/// The function is called once for any number of waiting calls, again before the lifetime that it
/// states is over, and once when the service refuses the token.
pub struct TokenCallback<F>(F);

impl<F, T> TokenCallback<F>
where
    F: Fn() -> T + MaybeSend + MaybeSync,
    T: Future<Output = Result<AccessToken, Error>> + MaybeSend + 'static,
{
    /// Takes the function.
    pub fn new(callback: F) -> Self {
        Self(callback)
    }
}

impl<F, T> TokenSource for TokenCallback<F>
where
    F: Fn() -> T + MaybeSend + MaybeSync,
    T: Future<Output = Result<AccessToken, Error>> + MaybeSend + 'static,
{
    fn fetch(&self) -> BoxFuture<'_, Result<AccessToken, Error>> {
        Box::pin((self.0)())
    }
}

impl<F> fmt::Debug for TokenCallback<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenCallback")
    }
}
