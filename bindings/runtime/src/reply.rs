//! A successful reply, and what generated methods make of it.

use crate::error::{Error, ErrorKind, excerpt};
use crate::headers::Headers;
use crate::json::{Envelope, ReadError, Readable, Reader, read_envelope};
use crate::operation::{Operation, ResultShape};
use crate::platform::Url;
use crate::text::{digits, filled};
use crate::transport::HttpResponse;
use crate::values::Bytes;

/// Parts of the request succeeded and others did not.
const MULTI_STATUS: u16 = 207;

/// A successful reply, undecoded.
#[derive(Clone, Debug)]
pub struct Reply {
    pub(crate) operation: &'static Operation,
    pub(crate) context: Vec<(String, String)>,
    /// The address that answered.
    pub url: Url,
    /// The status code.
    pub status: u16,
    /// The header fields.
    pub headers: Headers,
    /// The body.
    pub body: Bytes,
    /// How many times the request was sent.
    pub attempts: u32,
    /// A repeated `DELETE` found nothing more to delete: an earlier attempt had done it.
    pub already_gone: bool,
}

/// What a call can give to its caller.
pub trait FromReply: Sized {
    /// Reads the result out of a reply.
    fn from_reply(reply: &Reply) -> Result<Self, Error>;
}

impl FromReply for () {
    fn from_reply(reply: &Reply) -> Result<Self, Error> {
        if reply.is_page() {
            return Err(reply.unreadable(ReadError::new("expected nothing", 0)));
        }
        Ok(())
    }
}

impl FromReply for Bytes {
    fn from_reply(reply: &Reply) -> Result<Self, Error> {
        Ok(reply.body.clone())
    }
}

impl FromReply for Reply {
    fn from_reply(reply: &Reply) -> Result<Self, Error> {
        Ok(reply.clone())
    }
}

impl<T: Readable> FromReply for T {
    fn from_reply(reply: &Reply) -> Result<Self, Error> {
        let mut value = None;
        let read = reply.read(&mut |reader| {
            value = match T::from_null() {
                Some(null) if reader.take_null()? => Some(null),
                _ => Some(T::read(reader)?),
            };
            Ok(())
        });
        match value {
            Some(value) => read.map(|()| value),
            None => read.and_then(|()| T::from_nothing().ok_or_else(|| reply.empty())),
        }
    }
}

/// A result with what stood around it in the reply: what `with_headers` of a call gives.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WithHeaders<R> {
    /// The result.
    pub value: R,
    /// The status code.
    pub status: u16,
    /// The header fields.
    pub headers: Headers,
    /// The address that answered.
    pub url: Url,
}

impl<R> WithHeaders<R> {
    /// The version of the entity, for `if_match` and `if_none_match`.
    pub fn etag(&self) -> Option<&str> {
        self.headers.get("etag")
    }

    /// The address of what was created: `Location`, or `OData-EntityId` where there is no content.
    pub fn location(&self) -> Option<Url> {
        let link = self.headers.get("location");
        let link = link.or_else(|| self.headers.get("odata-entityid"))?;
        self.url.join(link).ok()
    }
}

impl<R: FromReply> FromReply for WithHeaders<R> {
    fn from_reply(reply: &Reply) -> Result<Self, Error> {
        Ok(Self {
            value: R::from_reply(reply)?,
            status: reply.status,
            headers: reply.headers.clone(),
            url: reply.url.clone(),
        })
    }
}

/// What stood around a value.
enum Wrapping {
    /// There was a member `value`.
    Found,
    /// There were other members: the object is the value itself.
    Bare,
    /// There was nothing but annotations.
    Empty,
}

/// Reads a value where the cursor stands.
type ReadValue<'v> = dyn FnMut(&mut Reader<'_>) -> Result<(), ReadError> + 'v;

impl Reply {
    /// Whether a web page stands in place of the reply: whoever sent it was not the service.
    fn is_page(&self) -> bool {
        let media = self.headers.media_type();
        let is_html = media.is_some_and(|media| media.ends_with("html"));
        is_html && self.body.trim_ascii_start().starts_with(b"<")
    }

    /// Reads the result that the operation announces.
    pub fn decode<R: FromReply>(&self) -> Result<R, Error> {
        R::from_reply(self)
    }

    /// Calls `value` with the cursor in front of the result, unless there is none.
    fn read(&self, value: &mut ReadValue<'_>) -> Result<(), Error> {
        if self.body.trim_ascii().is_empty() {
            return Ok(());
        }
        // Services differ in what they wrap, so where one way fails the other is tried.
        match self.operation.result {
            ResultShape::Wrapped | ResultShape::List => match self.unwrap(value) {
                Ok(Wrapping::Bare) => self.whole(value).or(Ok(())),
                Ok(Wrapping::Found | Wrapping::Empty) => Ok(()),
                Err(error) => Err(self.unreadable(error)),
            },
            _ => match self.whole(value) {
                Ok(()) => Ok(()),
                Err(_) if matches!(self.unwrap(value), Ok(Wrapping::Found)) => Ok(()),
                Err(error) => Err(self.unreadable(error)),
            },
        }
    }

    fn whole(&self, value: &mut ReadValue<'_>) -> Result<(), ReadError> {
        let mut reader = Reader::new(&self.body);
        value(&mut reader)?;
        reader.finish()
    }

    fn unwrap(&self, value: &mut ReadValue<'_>) -> Result<Wrapping, ReadError> {
        let envelope = self.envelope(value)?;
        match (&envelope.next_link, envelope.found, envelope.other) {
            // A result without a way to fetch its other pages must not pass for a complete one.
            (Some(_), ..) => Err(ReadError::new(
                "the result continues on another page: read it as a list",
                0,
            )),
            (None, true, _) => Ok(Wrapping::Found),
            (None, false, true) => Ok(Wrapping::Bare),
            (None, false, false) => Ok(Wrapping::Empty),
        }
    }

    pub(crate) fn envelope(&self, value: &mut ReadValue<'_>) -> Result<Envelope, ReadError> {
        read_envelope(&self.body, value)
    }

    /// The error for a body that is not what the operation announces.
    #[cold]
    pub(crate) fn unreadable(&self, error: ReadError) -> Error {
        if let Some(error) = self.succeeded_in_part() {
            return error;
        }
        let kind = self
            .headers
            .media_type()
            .unwrap_or_else(|| "nothing stated".to_owned());
        let start = self.body.trim_ascii_start().first().copied();
        let json = kind.ends_with("json") && start != Some(b'<');
        if json || matches!(start, Some(b'{' | b'[')) {
            return self
                .error(filled(
                    "the reply could not be read: {}",
                    &[&error.sentence()],
                ))
                .with_source(error);
        }
        let text = excerpt(&self.body);
        let expected = match self.operation.result {
            ResultShape::None => "nothing",
            _ => "JSON",
        };
        let error = self.error(filled(
            "the service answered {} with {} where {} was expected: \"{}\"",
            &[&digits(self.status.into()), &kind, expected, &text],
        ));
        if start == Some(b'<') {
            error.with_advice(
                "A web page in place of data usually means a wrong address or a sign-in page: check the base address and the token.",
            )
        } else {
            error
        }
    }

    #[cold]
    fn empty(&self) -> Error {
        if let Some(error) = self.succeeded_in_part() {
            return error;
        }
        self.error(filled(
            "the service answered {} without the value that was expected",
            &[&digits(self.status.into())],
        ))
    }

    /// The error for a reply about parts, where another was announced.
    fn succeeded_in_part(&self) -> Option<Error> {
        if self.status != MULTI_STATUS {
            return None;
        }
        let said = excerpt(&self.body);
        let message = filled("not all of it succeeded, the service answers: {}", &[&said]);
        let error = self.error_of(ErrorKind::Conflict, message);
        Some(error.with_advice("The body of the reply says what became of each part."))
    }

    pub(crate) fn error(&self, message: String) -> Error {
        self.error_of(ErrorKind::Decode, message)
    }

    #[cold]
    fn error_of(&self, kind: ErrorKind, message: String) -> Error {
        let response = HttpResponse {
            status: self.status,
            headers: Headers::new(),
            body: self.body.clone(),
        };
        // What cannot be read may be the answer to a write that was carried out.
        Error::new(kind, message)
            .with_operation(self.operation)
            .with_request(self.operation.method, &self.url)
            .with_context(&self.context)
            .with_reply(&response)
            .with_effect_of(self.operation)
    }
}
