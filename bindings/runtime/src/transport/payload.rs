//! Bodies of requests. They can be sent again: nothing in them is used up.

use std::borrow::Cow;
use std::fmt;

use crate::values::Bytes;

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
}

impl Payload {
    /// A JSON body.
    pub fn json(text: String) -> Self {
        Self::Bytes {
            content_type: Cow::Borrowed("application/json"),
            bytes: Bytes::from(text),
        }
    }

    /// The media type and the bytes; parts are joined behind a fresh boundary.
    pub fn encode(&self) -> Option<(String, Bytes)> {
        match self {
            Self::Empty => None,
            Self::Bytes {
                content_type,
                bytes,
            } => Some((content_type.to_string(), bytes.clone())),
            Self::Multipart(parts) => Some(join(parts)),
        }
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
    pub bytes: Bytes,
}

/// A file to send.
#[derive(Clone)]
pub struct Upload {
    pub(crate) file_name: String,
    pub(crate) content_type: String,
    pub(crate) bytes: Bytes,
}

impl Upload {
    /// A file of this name with these bytes.
    pub fn new(file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self {
            file_name: file_name.into(),
            content_type: "application/octet-stream".to_owned(),
            bytes: bytes.into(),
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
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Upload({:?}, {} bytes)",
            self.file_name,
            self.bytes.len()
        )
    }
}

fn join(parts: &[Part]) -> (String, Bytes) {
    // 128 random bits: a content that holds the boundary by chance will not be met.
    let boundary = format!("part-{:032x}", rand::random::<u128>());
    let mut body = Vec::with_capacity(parts.iter().map(|p| p.bytes.len() + 256).sum());
    for part in parts {
        let mut head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"",
            escape_name(&part.name)
        );
        if let Some(file_name) = &part.file_name {
            head.push_str(&format!("; filename=\"{}\"", escape_name(file_name)));
        }
        if let Some(content_type) = &part.content_type {
            head.push_str(&format!(
                "\r\nContent-Type: {}",
                content_type.replace(['\r', '\n'], " ")
            ));
        }
        head.push_str("\r\n\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(&part.bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    (
        format!("multipart/form-data; boundary={boundary}"),
        Bytes::from(body),
    )
}

/// As the HTML standard has it: quotes and line ends encoded, everything else as UTF-8.
fn escape_name(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}
