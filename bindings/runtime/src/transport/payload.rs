//! Bodies of requests. They can be sent again: nothing in them is used up.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use super::TransportError;
use super::multipart::Multipart;
use super::source::{BodySource, ByteStream, OpenBody, once};
use crate::platform::shared;
use crate::text::{digits, filled};
use crate::values::Bytes;

/// Where the bytes of a body, or of a part of one, are.
#[derive(Clone)]
pub enum Content {
    /// In memory.
    Bytes(Bytes),
    /// Elsewhere: read while they are sent, never whole.
    Source(Arc<dyn BodySource>),
}

impl Content {
    /// The number of bytes, and the bytes from the beginning.
    pub(super) async fn open(&self) -> Result<(u64, ByteStream), TransportError> {
        match self {
            Self::Bytes(bytes) => Ok((bytes.len() as u64, once(bytes.clone()))),
            Self::Source(source) => source.open().await,
        }
    }

    /// The bytes, if they are in memory.
    pub fn bytes(&self) -> Option<&Bytes> {
        match self {
            Self::Bytes(bytes) => Some(bytes),
            Self::Source(_) => None,
        }
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "{} bytes", bytes.len()),
            Self::Source(source) => f.write_str(&source.name()),
        }
    }
}

/// The body of a request. `Debug` shows sizes, never content.
#[derive(Clone, Default)]
pub enum Payload {
    /// No body.
    #[default]
    Empty,
    /// Bytes of a media type.
    Bytes {
        /// The media type.
        content_type: Cow<'static, str>,
        /// The bytes.
        bytes: Bytes,
    },
    /// `multipart/form-data`.
    Multipart(Vec<Part>),
    /// What is read while it is sent, of a media type.
    Source {
        /// The media type.
        content_type: Cow<'static, str>,
        /// The bytes.
        source: Arc<dyn BodySource>,
    },
}

impl Payload {
    /// A JSON body.
    pub fn json(text: String) -> Self {
        Self::Bytes {
            content_type: Cow::Borrowed("application/json"),
            bytes: shared(text.into_bytes()),
        }
    }

    /// The media type and the bytes; parts are joined behind a fresh boundary. Nothing where there
    /// is no body, and where it is not in memory: see [`is_streamed`](Self::is_streamed).
    pub fn encode(&self) -> Option<(String, Bytes)> {
        match self {
            Self::Empty | Self::Source { .. } => None,
            Self::Bytes {
                content_type,
                bytes,
            } => Some((content_type.to_string(), bytes.clone())),
            Self::Multipart(parts) => Multipart::new(parts).join(),
        }
    }

    /// The same body under another media type; parts have one of their own.
    pub(crate) fn with_content_type(mut self, wanted: String) -> Self {
        match &mut self {
            Self::Empty | Self::Multipart(_) => {}
            Self::Bytes { content_type, .. } | Self::Source { content_type, .. } => {
                *content_type = Cow::Owned(wanted);
            }
        }
        self
    }

    /// How much is sent, in words.
    pub(crate) fn size(&self) -> String {
        match self {
            Self::Empty => "without a body".to_owned(),
            Self::Bytes {
                content_type,
                bytes,
            } => {
                let of = match content_type.as_ref() {
                    "application/json" => "JSON",
                    other => other,
                };
                filled("with {} bytes of {}", &[&digits(bytes.len() as u64), of])
            }
            Self::Multipart(parts) => filled("with {} parts", &[&digits(parts.len() as u64)]),
            Self::Source { source, .. } => filled("with {}", &[&source.name()]),
        }
    }

    /// Whether some of it is not in memory, so that it has to be sent as [`open`](Self::open)
    /// gives it.
    pub fn is_streamed(&self) -> bool {
        match self {
            Self::Empty | Self::Bytes { .. } => false,
            Self::Multipart(parts) => parts.iter().any(|part| part.content.bytes().is_none()),
            Self::Source { .. } => true,
        }
    }

    /// The media type, the length and the bytes piece by piece, from the beginning; nothing where
    /// there is no body.
    ///
    /// # Errors
    /// [`Failure::BodyMissing`](super::Failure::BodyMissing) when a source cannot be opened.
    pub async fn open(&self) -> Result<Option<OpenBody>, TransportError> {
        let (content_type, content) = match self {
            Self::Empty => return Ok(None),
            Self::Bytes {
                content_type,
                bytes,
            } => (content_type, Content::Bytes(bytes.clone())),
            Self::Source {
                content_type,
                source,
            } => (content_type, Content::Source(source.clone())),
            Self::Multipart(parts) => return Multipart::new(parts).open().await.map(Some),
        };
        let (length, chunks) = content.open().await?;
        Ok(Some(OpenBody {
            content_type: content_type.to_string(),
            length,
            chunks,
        }))
    }
}

impl fmt::Debug for Payload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("Empty"),
            Self::Bytes {
                content_type,
                bytes,
            } => write!(f, "{} bytes of {content_type}", bytes.len()),
            Self::Multipart(parts) => write!(f, "{} parts", parts.len()),
            Self::Source { source, .. } => f.write_str(&source.name()),
        }
    }
}

/// One part of a multipart body.
#[derive(Clone)]
pub struct Part {
    /// The name of the form field.
    pub name: String,
    /// The name of the file, if it is one.
    pub file_name: Option<String>,
    /// The media type, if stated.
    pub content_type: Option<String>,
    /// The content.
    pub content: Content,
}

/// A file to send.
#[derive(Clone)]
pub struct Upload {
    file_name: String,
    content_type: String,
    content: Content,
}

impl Upload {
    /// A file of this name with these bytes.
    pub fn new(file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self {
            file_name: file_name.into(),
            content_type: "application/octet-stream".to_owned(),
            content: Content::Bytes(bytes.into()),
        }
    }

    /// A file of this name whose bytes are read while they are sent, each time from the beginning.
    pub fn from_source(file_name: impl Into<String>, source: impl BodySource + 'static) -> Self {
        Self {
            content: Content::Source(Arc::new(source)),
            ..Self::new(file_name, Bytes::new())
        }
    }

    /// States the media type in place of `application/octet-stream`.
    pub fn with_content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = content_type.into();
        self
    }

    /// The name of the file.
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// The media type.
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// The file as a part of a form.
    pub(crate) fn part(&self, name: &str) -> Part {
        Part {
            name: name.to_owned(),
            file_name: Some(self.file_name.clone()),
            content_type: Some(self.content_type.clone()),
            content: self.content.clone(),
        }
    }

    /// The file as a whole body.
    pub fn into_payload(self) -> Payload {
        let content_type = Cow::Owned(self.content_type);
        match self.content {
            Content::Bytes(bytes) => Payload::Bytes {
                content_type,
                bytes,
            },
            Content::Source(source) => Payload::Source {
                content_type,
                source,
            },
        }
    }
}

impl<T: Into<Bytes>> From<T> for Upload {
    fn from(bytes: T) -> Self {
        Self::new("file", bytes)
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Upload({:?}, {:?})", self.file_name, self.content)
    }
}
