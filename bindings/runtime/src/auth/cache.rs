//! One token for all callers: fetched once, renewed before it expires, renewed on demand.

#[cfg(feature = "permissions")]
use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use super::flight::Flight;
use super::{AccessToken, Secret, TokenSource};
use crate::error::Error;
use crate::platform::{Instant, now};

/// How long before its end a token is renewed, at most.
const MARGIN: Duration = Duration::from_secs(60);

/// How long after a renewal that failed the next one waits, while the token still holds.
const PAUSE: Duration = Duration::from_secs(5);

/// A token source with a memory: any number of waiting callers cause one request.
#[derive(Clone)]
pub struct TokenCache {
    inner: Arc<Inner>,
}

struct Inner {
    source: Arc<dyn TokenSource>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    held: Option<Held>,
    flight: Option<Flight>,
}

struct Held {
    secret: Secret,
    #[cfg(feature = "permissions")]
    scopes: Option<String>,
    renew_at: Option<Instant>,
    expires_at: Option<Instant>,
}

impl TokenCache {
    /// Puts a memory in front of a source.
    pub fn new(source: Arc<dyn TokenSource>) -> Self {
        Self {
            inner: Arc::new(Inner {
                source,
                state: Mutex::default(),
            }),
        }
    }

    /// Whether another token may be had when this one is refused.
    pub fn renewable(&self) -> bool {
        self.inner.source.renewable()
    }

    /// The token to send now.
    pub async fn get(&self) -> Result<Secret, Error> {
        self.other_than(None).await
    }

    /// A token other than the one that the server refused.
    pub async fn renew(&self, refused: &Secret) -> Result<Secret, Error> {
        self.other_than(Some(refused)).await
    }

    /// The token to send now that one was refused, or none yet.
    pub(crate) async fn other_than(&self, refused: Option<&Secret>) -> Result<Secret, Error> {
        match self.held(refused) {
            Ok(secret) => Ok(secret),
            Err(flight) => flight.await,
        }
    }

    /// The token at hand, or else the request under way or a new one.
    fn held(&self, refused: Option<&Secret>) -> Result<Secret, Flight> {
        let mut state = self.inner.lock();
        if let Some(held) = &state.held {
            let serves = match refused {
                Some(refused) => held.secret != *refused,
                None => held.renew_at.is_none_or(|at| now() < at),
            };
            if serves {
                return Ok(held.secret.clone());
            }
        }
        if refused.is_some() {
            state.held = None;
        }
        let flight = state.flight.get_or_insert_with(|| {
            let inner = self.inner.clone();
            Flight::new(Box::pin(async move { inner.fetch().await }))
        });
        Err(flight.clone())
    }

    /// The scopes of the token to send now: those that the token endpoint stated, else those that
    /// stand in the token where it is a JSON Web Token. None where neither says so.
    #[cfg(feature = "permissions")]
    pub async fn scopes(&self) -> Result<Option<BTreeSet<String>>, Error> {
        let secret = self.get().await?;
        let state = self.inner.lock();
        let held = state.held.as_ref().filter(|held| held.secret == secret);
        let stated = held.and_then(|held| held.scopes.as_deref());
        Ok(match stated {
            Some(stated) => Some(stated.split_whitespace().map(str::to_owned).collect()),
            None => super::claims::scopes(secret.expose()),
        })
    }
}

impl Inner {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    async fn fetch(&self) -> Result<Secret, Error> {
        let started = now();
        let result = self.source.fetch().await;
        let mut state = self.lock();
        state.flight = None;
        match result {
            Ok(token) => {
                let secret = token.secret.clone();
                state.held = Some(Held::new(token, started));
                Ok(secret)
            }
            // A token that could not be renewed ahead of time still serves until its end.
            Err(error) => match &mut state.held {
                Some(held) if held.expires_at.is_some_and(|at| now() < at) => {
                    held.renew_at = now().checked_add(PAUSE);
                    Ok(held.secret.clone())
                }
                _ => Err(error),
            },
        }
    }
}

impl Held {
    fn new(token: AccessToken, since: Instant) -> Self {
        let expires_at = token
            .lifetime
            .and_then(|lifetime| since.checked_add(lifetime));
        let renew_at = token.lifetime.and_then(|lifetime| {
            let margin = MARGIN.min(lifetime / 10);
            since.checked_add(lifetime.saturating_sub(margin))
        });
        Self {
            secret: token.secret,
            #[cfg(feature = "permissions")]
            scopes: token.scopes,
            renew_at,
            expires_at,
        }
    }
}

impl fmt::Debug for TokenCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenCache")
    }
}
