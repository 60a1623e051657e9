//! What a service says about a failure.

use serde_json::Value;
use url::Url;

use super::{Error, ErrorKind, excerpt};
use crate::headers::Headers;
use crate::operation::{Method, Operation};
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
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(self.body).ok()
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
    /// What to tell those who run the service.
    pub trace_id: Option<String>,
    /// What to do about it.
    pub advice: Option<String>,
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
        for detail in error
            .get("details")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            if let Some(more) = detail.get("message").and_then(text) {
                message.push_str("; ");
                message.push_str(&more);
            }
        }
        if let Some(target) = error.get("target").and_then(text) {
            message.push_str(&format!(" (at {target})"));
        }
        Some(ServiceError {
            message: Some(message),
            code: error
                .get("code")
                .and_then(text)
                .filter(|code| !code.is_empty()),
            ..ServiceError::default()
        })
    }
}

/// Strings, numbers as text, and the `{"lang", "value"}` of older versions.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Object(members) => members.get("value").and_then(text),
        _ => None,
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
    let mut error = Error::new(kind, message.unwrap_or_else(|| unsaid(reply)))
        .with_operation(operation)
        .with_request(request.0, request.1)
        .with_context(context)
        .with_reply(reply);
    if let Some(code) = said.code {
        error = error.with_code(code);
    }
    if let Some(trace_id) = said.trace_id.or_else(|| trace_of(&reply.headers)) {
        error = error.with_trace_id(trace_id);
    }
    if let Some(advice) = said
        .advice
        .or_else(|| usual_advice(kind).map(str::to_owned))
    {
        error = error.with_advice(advice);
    }
    error
}

/// A reply whose words are unknown: its beginning, or that there are none.
fn unsaid(reply: &HttpResponse) -> String {
    let text = excerpt(&reply.body);
    let html = reply.body.trim_ascii_start().starts_with(b"<");
    match (text.is_empty(), html) {
        (true, _) => "the reply has no explanation".to_owned(),
        (false, true) => format!("the reply is a web page: \"{text}\""),
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

fn usual_advice(kind: ErrorKind) -> Option<&'static str> {
    match kind {
        ErrorKind::Auth => {
            Some("The token is missing, expired or meant for another service: sign in again.")
        }
        ErrorKind::RateLimited => Some("Send fewer requests, or allow more time for retries."),
        _ => None,
    }
}
