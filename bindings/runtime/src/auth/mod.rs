//! Signing in: where bearer tokens come from, and when they are fetched anew.

mod authorization_code;
mod cache;
mod callback;
#[cfg(feature = "permissions")]
mod claims;
mod flight;
mod oauth;
mod secret;
mod token_reply;

use crate::error::Error;
use crate::platform::{BoxFuture, MaybeSend, MaybeSync};

#[cfg(feature = "loopback")]
pub use crate::platform::LoopbackListener;
pub use authorization_code::{AuthorizationCode, Session};
pub use cache::TokenCache;
pub use callback::TokenCallback;
pub use oauth::{BodyFormat, OAuthTokenRequest};
pub use secret::{AccessToken, Hidden, Secret};
pub use token_reply::TokenReply;

/// A place to get bearer tokens from.
pub trait TokenSource: MaybeSend + MaybeSync {
    /// Gets a new token; callers cache it.
    fn fetch(&self) -> BoxFuture<'_, Result<AccessToken, Error>>;

    /// Whether another call may bring a token that works when this one does not.
    fn renewable(&self) -> bool {
        true
    }
}

/// A token that was given once and for all, such as a personal access token.
#[derive(Clone, Debug)]
pub struct Bearer(Secret);

impl Bearer {
    /// Takes the token.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self(token.into())
    }
}

impl TokenSource for Bearer {
    fn fetch(&self) -> BoxFuture<'_, Result<AccessToken, Error>> {
        Box::pin(async { Ok(AccessToken::new(self.0.clone())) })
    }

    fn renewable(&self) -> bool {
        false
    }
}
