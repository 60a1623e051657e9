//! `multipart/form-data`, in memory or as a stream.

use futures::StreamExt as _;
use futures::stream;

use super::TransportError;
use super::payload::Part;
use super::source::{OpenBody, once};
use crate::platform::{random, shared};
use crate::text::{hexadecimal, joined, replaced};
use crate::values::Bytes;

/// Parts behind a boundary.
pub(super) struct Multipart<'p> {
    parts: &'p [Part],
    boundary: String,
}

impl<'p> Multipart<'p> {
    pub fn new(parts: &'p [Part]) -> Self {
        // 128 random bits: a content that holds the boundary by chance will not be met.
        let half = || hexadecimal(u64::from_le_bytes(random()));
        Self {
            parts,
            boundary: joined(&["part-", &half(), &half()], ""),
        }
    }

    /// The media type and the bytes, if all parts are in memory.
    pub fn join(&self) -> Option<(String, Bytes)> {
        let mut body = Vec::new();
        for part in self.parts {
            let bytes = part.content.bytes()?;
            body.extend_from_slice(self.head(part).as_bytes());
            body.extend_from_slice(bytes);
            body.extend_from_slice(END_OF_PART);
        }
        body.extend_from_slice(self.end().as_bytes());
        Some((self.content_type(), shared(body)))
    }

    /// The same as a stream. Everything is opened before the first byte leaves.
    pub async fn open(&self) -> Result<OpenBody, TransportError> {
        let mut length = 0;
        let mut chunks = Vec::with_capacity(self.parts.len() * 3 + 1);
        for part in self.parts {
            let head = self.head(part);
            let (size, content) = part.content.open().await?;
            length += head.len() as u64 + size + END_OF_PART.len() as u64;
            chunks.extend([
                once(shared(head.into_bytes())),
                content,
                once(Bytes::from_static(END_OF_PART)),
            ]);
        }
        let end = self.end();
        length += end.len() as u64;
        chunks.push(once(shared(end.into_bytes())));
        Ok(OpenBody {
            content_type: self.content_type(),
            length,
            chunks: Box::pin(stream::iter(chunks).flatten()),
        })
    }

    fn content_type(&self) -> String {
        joined(&["multipart/form-data; boundary=", &self.boundary], "")
    }

    fn head(&self, part: &Part) -> String {
        let name = escape_name(&part.name);
        let field = "\r\nContent-Disposition: form-data; name=\"";
        let mut head = joined(&["--", &self.boundary, field, &name, "\""], "");
        if let Some(file_name) = &part.file_name {
            let file_name = escape_name(file_name);
            head.push_str(&joined(&["; filename=\"", &file_name, "\""], ""));
        }
        if let Some(content_type) = &part.content_type {
            head.push_str("\r\nContent-Type: ");
            head.push_str(&without_lines(content_type, [" ", " "]));
        }
        head.push_str("\r\n\r\n");
        head
    }

    fn end(&self) -> String {
        joined(&["--", &self.boundary, "--\r\n"], "")
    }
}

const END_OF_PART: &[u8] = b"\r\n";

/// As the HTML standard has it: quotes and line ends encoded, everything else as UTF-8.
fn escape_name(name: &str) -> String {
    without_lines(&replaced(name, "\"", "%22"), ["%0D", "%0A"])
}

/// A text with others in place of carriage returns and line feeds.
fn without_lines(text: &str, by: [&str; 2]) -> String {
    let [carriage_return, line_feed] = by;
    replaced(&replaced(text, "\r", carriage_return), "\n", line_feed)
}
