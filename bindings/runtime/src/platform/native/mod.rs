//! Programs with an operating system under them: what travels between threads is `Send`.

#[cfg(feature = "reqwest")]
mod http;
#[cfg(feature = "reqwest")]
mod idle;
#[cfg(feature = "loopback")]
mod loopback;
#[cfg(feature = "fs")]
mod save;
#[cfg(feature = "fs")]
mod upload;

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};

use crate::error::Error;
use crate::transport::Transport;
use crate::values::Bytes;

pub use futures::future::BoxFuture;
pub use futures::stream::BoxStream;
pub use tokio::time::Instant;
pub(crate) use url::ParseError;
pub use url::Url;

#[cfg(feature = "loopback")]
pub use loopback::LoopbackListener;

/// What this platform has to send with.
pub mod transports {
    #[cfg(feature = "reqwest")]
    pub use super::http::{ReqwestTransport, ReqwestTransportBuilder};
}

/// What only this platform has.
pub mod only_here {}

/// `Send` where there are threads, nothing in a browser.
pub trait MaybeSend: Send {}
impl<T: Send + ?Sized> MaybeSend for T {}

/// `Sync` where there are threads, nothing in a browser.
pub trait MaybeSync: Sync {}
impl<T: Sync + ?Sized> MaybeSync for T {}

pub(crate) fn now() -> Instant {
    Instant::now()
}

pub(crate) fn wall() -> SystemTime {
    SystemTime::now()
}

/// Bytes that can be shared.
pub(crate) fn shared(content: Vec<u8>) -> Bytes {
    Bytes::from(content)
}

/// Base64 in its standard alphabet.
pub(crate) fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// What base64 in its standard alphabet stands for, padded or not.
pub(crate) fn from_base64(text: &str) -> Option<Vec<u8>> {
    STANDARD_NO_PAD.decode(text.trim_end_matches('=')).ok()
}

/// Random bytes that nobody can guess.
pub(crate) fn random<const N: usize>() -> [u8; N] {
    rand::random()
}

/// A moment as header fields write it.
pub(crate) fn http_date(text: &str) -> Option<SystemTime> {
    httpdate::parse_http_date(text).ok()
}

/// The number that a text stands for.
pub(crate) fn number(text: &str) -> Option<f64> {
    text.parse().ok()
}

/// Waits for a while.
pub fn sleep(span: Duration) -> BoxFuture<'static, ()> {
    Box::pin(tokio::time::sleep(span))
}

/// The transport of clients that are given none.
///
/// # Errors
/// Built without the feature `reqwest`; a machine without certificates.
#[cfg(feature = "reqwest")]
pub fn usual_transport() -> Result<Arc<dyn Transport>, Error> {
    Ok(Arc::new(http::ReqwestTransport::new()?))
}

/// The transport of clients that are given none.
///
/// # Errors
/// Built without the feature `reqwest`.
#[cfg(not(feature = "reqwest"))]
pub fn usual_transport() -> Result<Arc<dyn Transport>, Error> {
    Err(Error::new(
        crate::error::ErrorKind::Usage,
        "no transport was given",
    ))
}
