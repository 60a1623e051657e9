//! One download with all its attempts.

use futures::StreamExt as _;

use super::checksum::Checksum;
use super::{Downloaded, Source};
use crate::error::{Error, ErrorKind};
use crate::execute::{Opened, Place};
use crate::headers::Headers;
use crate::platform::sleep;
use crate::text::whole;
use crate::transport::{ByteStream, Failure, TransportError};
use crate::values::Bytes;

const PARTIAL: u16 = 206;

/// What comes next.
pub(crate) enum Step {
    /// What came so far is void: the bytes begin again.
    Restart,
    /// Bytes.
    Chunk(Bytes),
}

/// A download under way.
pub(crate) struct Transfer {
    source: Source,
    left: u32,
    may_restart: bool,
    body: Option<ByteStream>,
    place: Option<Place>,
    /// What there is to come, if stated.
    length: Option<u64>,
    checksum: Option<Checksum>,
    /// What came.
    done: Downloaded,
    /// How much of what comes is known already.
    skip: u64,
}

fn length(headers: &Headers) -> Option<u64> {
    whole(headers.get("content-length")?.trim())
}

/// The tag of a version, if it vouches for each byte, and bytes can be counted.
fn validator(etag: Option<&str>, length: Option<u64>) -> Option<&str> {
    etag.filter(|tag| length.is_some() && tag.starts_with('"'))
}

impl Transfer {
    pub(super) fn new(source: Source, resumptions: u32, may_restart: bool) -> Self {
        Self {
            source,
            left: resumptions,
            may_restart,
            body: None,
            place: None,
            length: None,
            checksum: None,
            done: Downloaded::default(),
            skip: 0,
        }
    }

    /// The next bytes; nothing once all of them came and were found right.
    pub async fn next(&mut self) -> Result<Option<Step>, Error> {
        loop {
            let Some(body) = &mut self.body else {
                if self.connect().await? {
                    return Ok(Some(Step::Restart));
                }
                continue;
            };
            match body.next().await {
                Some(Ok(piece)) => {
                    if let Some(piece) = self.take(piece)? {
                        return Ok(Some(Step::Chunk(piece)));
                    }
                }
                Some(Err(failed)) => self.again(&failed).await?,
                None if self.length.is_some_and(|all| self.done.bytes < all) => {
                    let failed = TransportError::new(Failure::CutBody, "it ended too early");
                    self.again(&failed).await?;
                }
                None => return self.end().map(|()| None),
            }
        }
    }

    /// What came, once it is complete.
    #[allow(dead_code, reason = "without disks nothing is saved")]
    pub fn summary(self) -> Downloaded {
        self.done
    }

    fn validator(&self) -> Option<&str> {
        validator(self.done.etag.as_deref(), self.length)
    }

    /// Whether the bytes begin again.
    async fn connect(&mut self) -> Result<bool, Error> {
        let mut headers = Headers::new();
        // Lengths and ranges count what travels, so it must be what is stored.
        headers.set("accept-encoding", "identity");
        if let (Some(tag), 1..) = (self.validator(), self.done.bytes) {
            headers.set("range", format!("bytes={}-", self.done.bytes));
            headers.set("if-range", tag);
        }
        let is_ranged = headers.get("range").is_some();
        let opened = self.source.open(&headers).await?;
        self.skip = 0;
        match (opened.status, is_ranged) {
            (PARTIAL, true) => self.continued(opened).map(|()| false),
            (PARTIAL, false) => {
                let what = "the service sent a part where the whole was asked for";
                Err(opened.place.error(ErrorKind::Decode, what))
            }
            _ => self.begun(opened),
        }
    }

    /// The rest of what began, if it is that.
    fn continued(&mut self, opened: Opened) -> Result<(), Error> {
        let said = opened.headers.get("content-range").unwrap_or_default();
        let wanted = (Some(self.done.bytes), self.length);
        if content_range(said) != wanted {
            let what = format!(
                "the rest from byte {} on was asked for, the service sent \"{said}\"",
                self.done.bytes
            );
            return Err(opened.place.error(ErrorKind::Decode, what));
        }
        self.accept(opened);
        Ok(())
    }

    /// The whole, for the first time or once more.
    fn begun(&mut self, opened: Opened) -> Result<bool, Error> {
        let headers = &opened.headers;
        let length = length(headers);
        let etag = headers.get("etag");
        let is_new = self.done.bytes == 0;
        let is_same = length == self.length
            && validator(etag, length).is_some_and(|tag| self.validator() == Some(tag));
        if !is_new && is_same {
            self.skip = self.done.bytes;
            self.accept(opened);
            return Ok(false);
        }
        if !is_new && !self.may_restart {
            let what = format!(
                "the content changed after {} bytes of it had come",
                self.done.bytes
            );
            return Err(opened.place.error(ErrorKind::Conflict, what));
        }
        self.length = length;
        // A reply without a length may have been decoded; checksums are about what was encoded.
        self.checksum = length.and_then(|_| Checksum::stated(headers));
        self.done = Downloaded {
            bytes: 0,
            content_type: headers.get("content-type").map(str::to_owned),
            etag: etag.map(str::to_owned),
            checked: self.checksum.is_some(),
            resumed: self.done.resumed,
        };
        self.accept(opened);
        Ok(!is_new)
    }

    fn accept(&mut self, opened: Opened) {
        self.place = Some(opened.place);
        self.body = Some(opened.body);
    }

    /// What of a piece is new.
    fn take(&mut self, mut piece: Bytes) -> Result<Option<Bytes>, Error> {
        let known = self.skip.min(piece.len() as u64);
        self.skip -= known;
        let piece = piece.split_off(usize::try_from(known).unwrap_or(piece.len()));
        if piece.is_empty() {
            return Ok(None);
        }
        if let Some(checksum) = &mut self.checksum {
            checksum.update(&piece);
        }
        self.done.bytes += piece.len() as u64;
        match self.length {
            Some(length) if self.done.bytes > length => {
                Err(self.wrong(format!("more than the {length} bytes that were announced")))
            }
            _ => Ok(Some(piece)),
        }
    }

    /// Pauses before another attempt, if there is to be one.
    async fn again(&mut self, failed: &TransportError) -> Result<(), Error> {
        self.body = None;
        let from_here = self.done.bytes == 0 || self.validator().is_some() || self.may_restart;
        let Some(place) = &self.place else {
            return Err(Error::new(ErrorKind::Transport, failed.message.clone()));
        };
        let pause = place.pause(self.done.resumed + 1);
        let Some(pause) = pause.filter(|_| from_here && self.left > 0) else {
            return Err(place.cut(failed).with_place(self.so_far()));
        };
        self.left -= 1;
        self.done.resumed += 1;
        sleep(pause).await;
        Ok(())
    }

    fn end(&mut self) -> Result<(), Error> {
        match self.checksum.take().map(Checksum::verify) {
            Some(Err(what)) => Err(self.wrong(what)),
            Some(Ok(())) | None => Ok(()),
        }
    }

    fn wrong(&self, what: String) -> Error {
        let what = format!("what came is not what the service announced: {what}");
        match &self.place {
            Some(place) => place.error(ErrorKind::Decode, what),
            None => Error::new(ErrorKind::Decode, what),
        }
    }

    fn so_far(&self) -> String {
        match self.length {
            Some(length) => format!("after {} of {length} bytes", self.done.bytes),
            None => format!("after {} bytes", self.done.bytes),
        }
    }
}

/// First byte and whole length out of `bytes 5-9/10`.
fn content_range(text: &str) -> (Option<u64>, Option<u64>) {
    let range = text.trim().strip_prefix("bytes ").unwrap_or_default();
    let (span, length) = range.split_once('/').unwrap_or_default();
    let first = span
        .split_once('-')
        .and_then(|(first, _)| whole(first.trim()));
    (first, whole(length.trim()))
}
