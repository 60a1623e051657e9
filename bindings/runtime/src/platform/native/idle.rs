//! Time-outs for bodies that may take as long as they need, if only something moves.

use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures::future::{Either, select};
use futures::{Stream, StreamExt as _};

use super::sleep;
use crate::transport::{ByteStream, Failure, TransportError};
use crate::values::Bytes;

/// What a body on its way out has come to.
#[derive(Debug, Default)]
pub(super) struct Progress {
    bytes: AtomicU64,
    failure: Mutex<Option<TransportError>>,
}

impl Progress {
    /// Keeps count of the pieces that leave, and the error that ends them.
    pub fn follow(
        self: Arc<Self>,
        chunks: ByteStream,
    ) -> impl Stream<Item = Result<Bytes, TransportError>> + Send {
        chunks.inspect(move |piece| match piece {
            Ok(bytes) => {
                self.bytes.fetch_add(bytes.len() as u64, Ordering::Relaxed);
            }
            Err(error) => *self.slot() = Some(error.clone()),
        })
    }

    /// Why the body ended too early, if it did.
    pub fn failure(&self) -> Option<TransportError> {
        self.slot().clone()
    }

    fn slot(&self) -> std::sync::MutexGuard<'_, Option<TransportError>> {
        self.failure.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the exchange comes to, or nothing once no byte has moved for `idle`.
    pub async fn while_it_moves<T>(
        &self,
        idle: Duration,
        exchange: impl Future<Output = T>,
    ) -> Option<T> {
        let mut exchange = pin!(exchange);
        loop {
            let before = self.bytes.load(Ordering::Relaxed);
            match select(exchange.as_mut(), sleep(idle)).await {
                Either::Left((outcome, _)) => return Some(outcome),
                Either::Right(_) if self.bytes.load(Ordering::Relaxed) != before => {}
                Either::Right(_) => return None,
            }
        }
    }
}

/// What comes of it within `limit`.
pub(super) async fn within<T>(limit: Duration, exchange: impl Future<Output = T>) -> Option<T> {
    match select(pin!(exchange), sleep(limit)).await {
        Either::Left((outcome, _)) => Some(outcome),
        Either::Right(_) => None,
    }
}

/// The error for a connection on which nothing moved.
pub(super) fn silence(limit: Duration) -> TransportError {
    let message = format!("nothing came for {} s", crate::text::seconds(limit));
    TransportError::new(Failure::Timeout, message)
}
