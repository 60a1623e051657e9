//! What a service says about a failure.

use crate::platform::Url;

use super::{Detail, Error, ErrorKind, excerpt, shown_url};
use crate::headers::Headers;
use crate::json::Tree;
use crate::operation::{Method, Operation};
use crate::text::{filled, joined};
use crate::transport::HttpResponse;

/// A reply that is an error, for a reader to explain.
#[derive(Clone, Copy, Debug)]
pub struct FailedReply<'r> {
    /// The operation that was called.
    pub operation: &'static Operation,
    /// The status code.
    pub status: u16,
    /// The header fields of the reply.
    pub headers: &'r Headers,
    /// The body of the reply.
    pub body: &'r [u8],
    /// The ambient headers that were sent.
    pub context: &'r [(String, String)],
}

impl FailedReply<'_> {
    /// The body as JSON, if it is.
    pub fn json(&self) -> Option<Tree> {
        Tree::parse(self.body)
    }
}

/// What a reader found in a reply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServiceError {
    /// A kind other than the one that the status stands for.
    pub kind: Option<ErrorKind>,
    /// The service's words.
    pub message: Option<String>,
    /// The service's code.
    pub code: Option<String>,
    /// What it is about.
    pub target: Option<String>,
    /// The single errors, where there are several.
    pub details: Vec<ErrorDetail>,
    /// What to tell those who run the service.
    pub trace_id: Option<String>,
    /// What to do about it.
    pub advice: Option<String>,
}

/// One of several errors that a service reports at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorDetail {
    /// The service's words.
    pub message: String,
    /// The service's code.
    pub code: Option<String>,
    /// What it is about.
    pub target: Option<String>,
}

impl ErrorDetail {
    fn read(value: &Tree) -> Self {
        let member = |name: &str| value.get(name).and_then(text).filter(|t| !t.is_empty());
        Self {
            message: member("message").unwrap_or_default(),
            code: member("code"),
            target: member("target"),
        }
    }
}

/// Knows the error bodies of one service, and what to do about its errors.
pub trait ErrorReader: Send + Sync {
    /// Explains a reply, or leaves it to the standard form of OData.
    fn read(&self, reply: &FailedReply<'_>) -> Option<ServiceError>;
}

/// The standard form: `{"error": {"code": …, "message": …}}`.
#[derive(Clone, Copy, Debug, Default)]
pub struct ODataErrors;

impl ErrorReader for ODataErrors {
    fn read(&self, reply: &FailedReply<'_>) -> Option<ServiceError> {
        let body = reply.json()?;
        let error = body.get("error").or_else(|| body.get("odata.error"))?;
        let mut message = text(error.get("message").or_else(|| error.get("Message"))?)?;
        let mut details = Vec::new();
        for detail in error.get("details").map_or(&[][..], Tree::items) {
            let detail = ErrorDetail::read(detail);
            if !detail.message.is_empty() {
                message.push_str("; ");
                message.push_str(&detail.message);
                push_target(&mut message, &detail);
            }
            details.push(detail);
        }
        let own = ErrorDetail::read(error);
        push_target(&mut message, &own);
        Some(ServiceError {
            message: Some(message),
            code: own.code,
            target: own.target,
            details,
            ..ServiceError::default()
        })
    }
}

fn push_target(message: &mut String, of: &ErrorDetail) {
    if let Some(target) = &of.target {
        message.push_str(&joined(&[" (at ", target, ")"], ""));
    }
}

/// Strings, numbers as text, and the `{"lang", "value"}` of older versions.
fn text(value: &Tree) -> Option<String> {
    match value.text() {
        Some(text) => Some(text.to_owned()),
        None => value.get("value").and_then(text),
    }
}

/// The error for a reply that is not a success.
pub(crate) fn from_reply(
    reader: Option<&dyn ErrorReader>,
    operation: &'static Operation,
    context: &[(String, String)],
    request: (Method, &Url),
    reply: &HttpResponse,
) -> Error {
    let failed = FailedReply {
        operation,
        status: reply.status,
        headers: &reply.headers,
        body: &reply.body,
        context,
    };
    let said = reader
        .and_then(|reader| reader.read(&failed))
        .or_else(|| ODataErrors.read(&failed));
    let said = said.unwrap_or_default();
    let kind = said.kind.unwrap_or(ErrorKind::of_status(reply.status));
    let message = said.message.filter(|message| !message.trim().is_empty());
    let usual = || usual_advice(kind, reply.status).map(str::to_owned);
    Error(Box::new(Detail {
        operation: Some(operation),
        request: Some((request.0, shown_url(request.1))),
        status: Some(reply.status),
        code: said.code,
        target: said.target,
        details: said.details,
        trace_id: said.trace_id.or_else(|| trace_of(&reply.headers)),
        advice: said.advice.or_else(usual),
        context: context.to_vec(),
        body: reply.body.clone(),
        ..Detail::new(kind, message.unwrap_or_else(|| unsaid(reply)))
    }))
}

/// A reply whose words are unknown: its beginning, or that there are none.
fn unsaid(reply: &HttpResponse) -> String {
    if reply.status == 304 {
        return "it has not changed since that version".to_owned();
    }
    let text = excerpt(&reply.body);
    let html = reply.body.trim_ascii_start().starts_with(b"<");
    match (text.is_empty(), html) {
        (true, _) => "the reply has no explanation".to_owned(),
        (false, true) => filled("the reply is a web page: \"{}\"", &[&text]),
        (false, false) => text,
    }
}

fn trace_of(headers: &Headers) -> Option<String> {
    [
        "x-correlation-id",
        "x-request-id",
        "request-id",
        "x-ms-request-id",
        "traceparent",
    ]
    .iter()
    .find_map(|name| headers.get(name))
    .map(str::to_owned)
}

fn usual_advice(kind: ErrorKind, status: u16) -> Option<&'static str> {
    match (kind, status) {
        (ErrorKind::Auth, _) => {
            Some("The token is missing, expired or meant for another service: sign in again.")
        }
        (ErrorKind::RateLimited, _) => Some("Send fewer requests, or allow more time for retries."),
        (ErrorKind::PreconditionFailed, _) => {
            Some("It was changed meanwhile: read it again, and send the change with its new ETag.")
        }
        (_, 428) => Some("Say which version is meant: `if_match` with the ETag of what was read."),
        _ => None,
    }
}
