//! Replies that are read while they come: checked, and taken up again where they were cut.

mod checksum;
mod transfer;

use std::fmt;
use std::sync::Arc;

use futures::stream;

use crate::error::Error;
use crate::execute::Opened;
use crate::headers::Headers;
use crate::platform::{BoxFuture, BoxStream, MaybeSend, MaybeSync};
use crate::request::Request;
use crate::signed::SignedRequest;
use crate::values::Bytes;
pub(crate) use transfer::Step;
use transfer::Transfer;

/// How often a cut download is taken up again, unless said.
const RESUMPTIONS: u32 = 4;

/// A download in the making: say where to.
///
/// The length is checked, and so is the checksum if the service states one (`Repr-Digest`,
/// `Digest`, `Content-MD5`). What is cut off is asked for again from where it ended (`Range` and
/// `If-Range`), if the service tells versions apart with a strong `ETag`, so that no two versions
/// are mixed; a file is otherwise begun again. Dropping the future gives the download up.
#[derive(Clone)]
#[must_use = "a download does nothing unless it is told where to"]
pub struct Download {
    pub(crate) source: Source,
    resumptions: u32,
}

/// What was downloaded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Downloaded {
    /// How many bytes.
    pub bytes: u64,
    /// The media type, if stated.
    pub content_type: Option<String>,
    /// The version, if stated.
    pub etag: Option<String>,
    /// Whether the service stated a checksum; then it is right.
    pub checked: bool,
    /// How often the download was cut and taken up again.
    pub resumed: u32,
}

/// Makes the request to an address that holds for a short time only.
pub(crate) trait Sign: MaybeSend + MaybeSync {
    fn sign(&self) -> BoxFuture<'static, Result<SignedRequest, Error>>;
}

impl<F> Sign for F
where
    F: Fn() -> BoxFuture<'static, Result<SignedRequest, Error>> + MaybeSend + MaybeSync,
{
    fn sign(&self) -> BoxFuture<'static, Result<SignedRequest, Error>> {
        self()
    }
}

/// Where the bytes come from.
#[derive(Clone)]
pub(crate) enum Source {
    Call(Box<Request>),
    Signed(Arc<dyn Sign>),
}

impl Download {
    /// Downloads the reply of a call.
    pub fn of_call(request: Request) -> Self {
        Self::of(Source::Call(Box::new(request)))
    }

    /// Downloads from an address that the service hands out; `sign` is asked for it before each
    /// attempt, because it may not hold long.
    pub fn of_signed(
        sign: impl Fn() -> BoxFuture<'static, Result<SignedRequest, Error>>
        + MaybeSend
        + MaybeSync
        + 'static,
    ) -> Self {
        Self::of(Source::Signed(Arc::new(sign)))
    }

    fn of(source: Source) -> Self {
        Self {
            source,
            resumptions: RESUMPTIONS,
        }
    }

    /// How often a cut download is taken up again: 4 times unless said, 0 for never.
    pub fn resumptions(mut self, times: u32) -> Self {
        self.resumptions = times;
        self
    }

    /// The bytes as they come. The stream ends with an error if they turn out to be wrong.
    pub fn chunks(self) -> BoxStream<'static, Result<Bytes, Error>> {
        let transfer = self.begin(false);
        Box::pin(stream::try_unfold(transfer, |mut transfer| async move {
            Ok(match transfer.next().await? {
                Some(Step::Chunk(piece)) => Some((piece, transfer)),
                Some(Step::Restart) | None => None,
            })
        }))
    }

    /// All bytes at once, in memory.
    ///
    /// # Errors
    /// Those of the call; a length or a checksum that is not as announced.
    pub async fn to_bytes(self) -> Result<Bytes, Error> {
        let mut transfer = self.begin(true);
        let mut all = Vec::new();
        while let Some(step) = transfer.next().await? {
            match step {
                Step::Restart => all.clear(),
                Step::Chunk(piece) => all.extend_from_slice(&piece),
            }
        }
        Ok(all.into())
    }

    pub(crate) fn begin(self, may_restart: bool) -> Transfer {
        Transfer::new(self.source, self.resumptions, may_restart)
    }
}

impl Source {
    async fn open(&self, headers: &Headers) -> Result<Opened, Error> {
        match self {
            Self::Call(request) => request.open(headers).await,
            Self::Signed(sign) => sign.sign().await?.open(headers).await,
        }
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.source {
            Source::Call(request) => write!(f, "Download({})", request.operation().id),
            Source::Signed(_) => f.write_str("Download"),
        }
    }
}
