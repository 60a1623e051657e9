//! Bodies that are read while they are sent.

use futures::stream;

use super::TransportError;
use crate::platform::{BoxFuture, BoxStream, MaybeSend, MaybeSync};
use crate::values::Bytes;

/// Bytes piece by piece. After an error nothing follows.
pub type ByteStream = BoxStream<'static, Result<Bytes, TransportError>>;

/// Bytes that can be read from their beginning any number of times.
pub trait BodySource: MaybeSend + MaybeSync {
    /// What it is called in errors: `the file report.pdf`.
    fn name(&self) -> String;

    /// How many bytes there are now, and exactly so many of them.
    ///
    /// # Errors
    /// [`Failure::BodyMissing`](super::Failure::BodyMissing) when it cannot be opened; the stream
    /// ends with [`Failure::BodyBroken`](super::Failure::BodyBroken) when there are fewer.
    fn open(&self) -> BoxFuture<'_, Result<(u64, ByteStream), TransportError>>;
}

/// A body on its way.
pub struct OpenBody {
    /// The media type.
    pub content_type: String,
    /// How many bytes there are.
    pub length: u64,
    /// The bytes.
    pub chunks: ByteStream,
}

/// All bytes at once.
pub(super) fn once(bytes: Bytes) -> ByteStream {
    Box::pin(stream::iter(Some(Ok(bytes))))
}
