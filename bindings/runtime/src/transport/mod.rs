//! How bytes travel: a trait; its implementations stand with the platforms.

mod multipart;
mod payload;
mod source;

use std::fmt;

use futures::TryFutureExt as _;

use crate::platform::Url;

use crate::auth::Secret;
use crate::error::shown_url;
use crate::headers::Headers;
use crate::operation::Method;
use crate::platform::{BoxFuture, MaybeSend, MaybeSync};
use crate::values::Bytes;

pub use crate::platform::transports::*;
pub use crate::platform::usual_transport;
pub use payload::{Content, Part, Payload, Upload};
pub use source::{BodySource, ByteStream, OpenBody};

/// One exchange over HTTP. Implementations follow no redirects and decode content encodings.
pub trait Transport: MaybeSend + MaybeSync {
    /// Sends a request and reads the whole reply.
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>>;

    /// Sends a request and gives the reply as soon as its body begins. Unless an implementation
    /// knows better, that is when all of it is there.
    fn open(
        &self,
        request: HttpRequest,
    ) -> BoxFuture<'_, Result<StreamedResponse, TransportError>> {
        let whole = self.send(request);
        Box::pin(whole.map_ok(StreamedResponse::from))
    }
}

/// A request as it leaves.
#[derive(Clone)]
pub struct HttpRequest {
    /// The method.
    pub method: Method,
    /// The whole address.
    pub url: Url,
    /// The header fields, without `Authorization` and `Content-Type`.
    pub headers: Headers,
    /// The bearer token.
    pub bearer: Option<Secret>,
    /// The body.
    pub body: Payload,
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpRequest")
            .field("method", &self.method)
            .field("url", &shown_url(&self.url))
            .field("headers", &self.headers)
            .field("bearer", &self.bearer)
            .field("body", &self.body)
            .finish()
    }
}

/// A reply as it came.
#[derive(Clone, Debug)]
pub struct HttpResponse {
    /// The status code.
    pub status: u16,
    /// The header fields.
    pub headers: Headers,
    /// The body, complete.
    pub body: Bytes,
}

/// A reply whose body is still on its way.
pub struct StreamedResponse {
    /// The status code.
    pub status: u16,
    /// The header fields.
    pub headers: Headers,
    /// The body, piece by piece. Dropping it gives the rest up.
    pub body: ByteStream,
}

impl From<HttpResponse> for StreamedResponse {
    fn from(whole: HttpResponse) -> Self {
        Self {
            status: whole.status,
            headers: whole.headers,
            body: source::once(whole.body),
        }
    }
}

impl fmt::Debug for StreamedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StreamedResponse")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .finish_non_exhaustive()
    }
}

/// Where an exchange failed: this decides whether sending again is safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Failure {
    /// There was no connection, so nothing was sent.
    NotConnected,
    /// No connection came about in time, so nothing was sent.
    ConnectTimeout,
    /// The server's certificate was not accepted, so nothing was sent.
    Untrusted,
    /// The connection stood, and no complete reply came in time.
    Timeout,
    /// The connection broke after the request, or a part of it, was sent.
    Broken,
    /// A reply began and its body ended too early.
    CutBody,
    /// The request was refused on this side.
    Refused,
    /// The body could not be opened, so nothing was sent.
    BodyMissing,
    /// The body ended too early on this side, after the request, or a part of it, was sent.
    BodyBroken,
}

impl Failure {
    /// Whether the server cannot have seen the request.
    pub const fn nothing_sent(self) -> bool {
        matches!(
            self,
            Self::NotConnected
                | Self::ConnectTimeout
                | Self::Untrusted
                | Self::Refused
                | Self::BodyMissing
        )
    }
}

/// An exchange that brought no complete reply.
#[derive(Clone, Debug)]
pub struct TransportError {
    /// Where it failed.
    pub failure: Failure,
    /// The cause in words, without secrets.
    pub message: String,
    /// The status, if the reply had begun.
    pub status: Option<u16>,
}

impl TransportError {
    /// An error with its cause in words.
    pub fn new(failure: Failure, message: impl Into<String>) -> Self {
        Self {
            failure,
            message: message.into(),
            status: None,
        }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for TransportError {}

/// Whether a request to this address stays private: `https`, or `http` that does not leave the machine.
pub fn is_private(url: &Url) -> bool {
    url.scheme() == "https" || (url.scheme() == "http" && is_loopback(url))
}

/// The first thing that a transport does.
pub(crate) fn refuse_open_http(url: &Url) -> Result<(), TransportError> {
    if is_private(url) {
        return Ok(());
    }
    Err(TransportError::new(
        Failure::Refused,
        "plain http is refused, except to this machine: use https",
    ))
}

/// Hosts are compared as the standard writes them: a name that ends in a number is an IPv4 address.
fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let is_ipv4 = || {
        host.bytes()
            .all(|byte| byte == b'.' || byte.is_ascii_digit())
    };
    host.eq_ignore_ascii_case("localhost")
        || host.ends_with(".localhost")
        || host == "[::1]"
        || (host.starts_with("127.") && is_ipv4())
}
