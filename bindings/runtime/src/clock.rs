//! Time: the only place that reads a clock or sleeps.

use std::time::{Duration, SystemTime};

use futures::future::BoxFuture;

pub(crate) use tokio::time::Instant;

pub(crate) fn now() -> Instant {
    Instant::now()
}

pub(crate) fn wall() -> SystemTime {
    SystemTime::now()
}

/// Waits for a while.
pub fn sleep(span: Duration) -> BoxFuture<'static, ()> {
    Box::pin(tokio::time::sleep(span))
}
