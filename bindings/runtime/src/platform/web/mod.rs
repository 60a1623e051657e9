//! WebAssembly within JavaScript: a page, a worker or Node. There is one thread, so nothing is `Send`.

mod clock;
mod engine;
mod fetch;
pub mod javascript;
#[cfg(feature = "loopback")]
mod loopback;
mod url;

use std::sync::Arc;
use std::time::Duration;

use futures::FutureExt as _;

use crate::error::Error;
use crate::transport::Transport;
use crate::values::Bytes;

pub use self::clock::Instant;
pub(crate) use self::clock::{http_date, now, wall};
pub(crate) use self::url::ParseError;
pub use self::url::Url;
pub use futures::future::LocalBoxFuture as BoxFuture;
pub use futures::stream::LocalBoxStream as BoxStream;

#[cfg(feature = "loopback")]
pub use loopback::LoopbackListener;

/// What this platform has to send with.
pub mod transports {
    pub use super::fetch::FetchTransport;
}

/// What only this platform has.
pub mod only_here {
    pub use super::javascript;
}

/// `Send` where there are threads, nothing in a browser.
pub trait MaybeSend {}
impl<T: ?Sized> MaybeSend for T {}

/// `Sync` where there are threads, nothing in a browser.
pub trait MaybeSync {}
impl<T: ?Sized> MaybeSync for T {}

/// Bytes that can be shared: those that know only their owner, for which there is the least code.
pub(crate) fn shared(content: Vec<u8>) -> Bytes {
    Bytes::from_owner(content)
}

/// Base64 in its standard alphabet.
pub(crate) fn base64(bytes: &[u8]) -> String {
    engine::base64(bytes)
}

/// What base64 in its standard alphabet stands for, padded or not.
pub(crate) fn from_base64(text: &str) -> Option<Vec<u8>> {
    engine::from_base64(text)
}

/// Random bytes that nobody can guess.
pub(crate) fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    engine::fill(&mut bytes);
    bytes
}

/// The number that a text stands for.
pub(crate) fn number(text: &str) -> Option<f64> {
    engine::number(text)
}

/// Waits for a while.
pub fn sleep(span: Duration) -> BoxFuture<'static, ()> {
    Box::pin(engine::wait(engine::milliseconds(span)).map(drop))
}

/// The transport of clients that are given none.
///
/// # Errors
/// None; elsewhere there are.
pub fn usual_transport() -> Result<Arc<dyn Transport>, Error> {
    Ok(Arc::new(fetch::FetchTransport::new()))
}
