//! One error for everything that can go wrong, with what a person needs to act on it.

mod display;
mod parse;

use std::sync::Arc;
use std::time::Duration;

use crate::platform::Url;

use crate::auth::Secret;
use crate::operation::{Method, Operation, Permissions};
use crate::text::lossy;
use crate::transport::HttpResponse;
use crate::values::Bytes;

pub(crate) use display::{excerpt, shown_url};
pub(crate) use parse::from_reply;
pub use parse::{ErrorDetail, ErrorReader, FailedReply, ODataErrors, ServiceError};

/// What kind of thing went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// No connection, or it broke; also a redirect that is not followed.
    Transport,
    /// No answer in time.
    Timeout,
    /// No token, or the service does not take it.
    Auth,
    /// Signed in, but not allowed.
    PermissionDenied,
    /// There is no such thing.
    NotFound,
    /// It contradicts what is there.
    Conflict,
    /// It was changed by others since the version that `if_match` names.
    PreconditionFailed,
    /// It was not changed since the version that `if_none_match` names.
    NotModified,
    /// Too many requests, and no time left to wait.
    RateLimited,
    /// The service does not understand the request.
    BadRequest,
    /// The service failed.
    Server,
    /// The reply is not what was announced.
    Decode,
    /// A write was sent and may or may not have had its effect.
    OutcomeUnknown,
    /// The call was refused before anything was sent.
    Usage,
    /// The pages of a list do not follow one another.
    Paging,
    /// A file on this machine cannot be read or written.
    File,
}

impl ErrorKind {
    /// All kinds.
    pub const ALL: &'static [Self] = &[
        Self::Transport,
        Self::Timeout,
        Self::Auth,
        Self::PermissionDenied,
        Self::NotFound,
        Self::Conflict,
        Self::PreconditionFailed,
        Self::NotModified,
        Self::RateLimited,
        Self::BadRequest,
        Self::Server,
        Self::Decode,
        Self::OutcomeUnknown,
        Self::Usage,
        Self::Paging,
        Self::File,
    ];

    /// The name, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Transport => "Transport",
            Self::Timeout => "Timeout",
            Self::Auth => "Auth",
            Self::PermissionDenied => "PermissionDenied",
            Self::NotFound => "NotFound",
            Self::Conflict => "Conflict",
            Self::PreconditionFailed => "PreconditionFailed",
            Self::NotModified => "NotModified",
            Self::RateLimited => "RateLimited",
            Self::BadRequest => "BadRequest",
            Self::Server => "Server",
            Self::Decode => "Decode",
            Self::OutcomeUnknown => "OutcomeUnknown",
            Self::Usage => "Usage",
            Self::Paging => "Paging",
            Self::File => "File",
        }
    }

    /// The kind that a status code stands for.
    pub const fn of_status(status: u16) -> Self {
        match status {
            401 => Self::Auth,
            403 => Self::PermissionDenied,
            404 | 410 => Self::NotFound,
            408 => Self::Timeout,
            304 => Self::NotModified,
            409 => Self::Conflict,
            412 => Self::PreconditionFailed,
            429 => Self::RateLimited,
            300..=399 => Self::Transport,
            500..=599 => Self::Server,
            _ => Self::BadRequest,
        }
    }
}

/// Anything that can go wrong.
#[derive(Clone)]
pub struct Error(Box<Detail>);

#[derive(Clone)]
pub(crate) struct Detail {
    kind: ErrorKind,
    message: String,
    operation: Option<&'static Operation>,
    request: Option<(Method, String)>,
    status: Option<u16>,
    code: Option<String>,
    target: Option<String>,
    details: Vec<ErrorDetail>,
    trace_id: Option<String>,
    advice: Option<String>,
    context: Vec<(String, String)>,
    retry_after: Option<Duration>,
    attempts: u32,
    sent: Option<Bytes>,
    may_have_acted: bool,
    body: Bytes,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

impl Detail {
    fn new(kind: ErrorKind, message: String) -> Self {
        Self {
            kind,
            message,
            operation: None,
            request: None,
            status: None,
            code: None,
            target: None,
            details: Vec::new(),
            trace_id: None,
            advice: None,
            context: Vec::new(),
            retry_after: None,
            attempts: 1,
            sent: None,
            may_have_acted: false,
            body: Bytes::new(),
            source: None,
        }
    }
}

impl Error {
    /// An error of a kind, with what happened in words.
    #[cold]
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self::saying(kind, message.into())
    }

    #[cold]
    fn saying(kind: ErrorKind, message: String) -> Self {
        Self(Box::new(Detail::new(kind, message)))
    }

    /// The kind.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What happened: the service's own words where there are any.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The operation that was called.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.operation
    }

    /// The id of the operation.
    pub fn operation_id(&self) -> Option<&'static str> {
        self.0.operation.map(|operation| operation.id)
    }

    /// The method of the request.
    pub fn method(&self) -> Option<Method> {
        self.0.request.as_ref().map(|(method, _)| *method)
    }

    /// The address of the request, without anything secret.
    pub fn url(&self) -> Option<&str> {
        self.0.request.as_ref().map(|(_, url)| url.as_str())
    }

    /// The status of the reply.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The service's code for the error.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// What the error is about, in the service's words: often the path of a property.
    pub fn target(&self) -> Option<&str> {
        self.0.target.as_deref()
    }

    /// The single errors, where the service reports several at once.
    pub fn details(&self) -> &[ErrorDetail] {
        &self.0.details
    }

    /// What to tell those who run the service.
    pub fn trace_id(&self) -> Option<&str> {
        self.0.trace_id.as_deref()
    }

    /// What to do about it.
    pub fn advice(&self) -> Option<&str> {
        self.0.advice.as_deref()
    }

    /// The ambient headers that were in use.
    pub fn context(&self) -> &[(String, String)] {
        &self.0.context
    }

    /// What the operation requires a caller to be allowed.
    pub fn permissions(&self) -> Option<&'static Permissions> {
        self.0.operation.map(|operation| &operation.permissions)
    }

    /// How long the service asked to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// How many times the request was sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether the service may have acted although the call failed.
    pub fn may_have_acted(&self) -> bool {
        self.0.may_have_acted
    }

    /// The body that was sent, where the outcome is unknown.
    pub fn sent(&self) -> Option<&Bytes> {
        self.0.sent.as_ref()
    }

    /// The body of the reply, complete.
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// The beginning of the body of the reply as text, tags removed.
    pub fn body_excerpt(&self) -> String {
        excerpt(&self.0.body)
    }

    /// Adds advice.
    pub fn with_advice(mut self, advice: impl Into<String>) -> Self {
        self.0.advice = Some(advice.into());
        self
    }

    /// Adds the operation.
    pub fn with_operation(mut self, operation: &'static Operation) -> Self {
        self.0.operation = Some(operation);
        self
    }

    /// Adds the method and the address; secrets in the address are left out.
    pub fn with_request(mut self, method: Method, url: &Url) -> Self {
        self.0.request = Some((method, shown_url(url)));
        self
    }

    /// Adds the status of the reply.
    pub fn with_status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    /// Adds the service's code.
    pub fn with_code(mut self, code: impl Into<String>) -> Self {
        self.0.code = Some(code.into());
        self
    }

    /// Adds the trace id.
    pub fn with_trace_id(mut self, trace_id: impl Into<String>) -> Self {
        self.0.trace_id = Some(trace_id.into());
        self
    }

    /// Adds the reply: its status and its body.
    pub fn with_reply(mut self, reply: &HttpResponse) -> Self {
        self.0.status = Some(reply.status);
        self.0.body = reply.body.clone();
        self
    }

    /// Adds the cause.
    pub fn with_source(mut self, source: impl std::error::Error + Send + Sync + 'static) -> Self {
        self.0.source = Some(Arc::new(source));
        self
    }

    /// Says where it happened, after the message: `in folder A`.
    pub fn with_place(mut self, place: impl AsRef<str>) -> Self {
        let message = &mut self.0.message;
        message.push(' ');
        message.push_str(place.as_ref());
        self
    }

    pub(crate) fn with_context(mut self, context: &[(String, String)]) -> Self {
        self.0.context = context.to_vec();
        self
    }

    /// Blots a secret out of what the service said.
    pub(crate) fn redacted(mut self, secret: &Secret) -> Self {
        self.0.message = secret.redact(&self.0.message);
        self.0.code = self.0.code.map(|code| secret.redact(&code));
        self.0.target = self.0.target.map(|target| secret.redact(&target));
        for detail in &mut self.0.details {
            detail.message = secret.redact(&detail.message);
        }
        self
    }

    /// Blots a secret out of the body of the reply as well.
    pub(crate) fn with_body_redacted(mut self, secret: &Secret) -> Self {
        let body = lossy(&self.0.body);
        let blotted = secret.redact(&body);
        if blotted != body {
            self.0.body = blotted.into();
        }
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_retry_after(mut self, span: Option<Duration>) -> Self {
        self.0.retry_after = span;
        self
    }

    pub(crate) fn with_sent(mut self, sent: Option<Bytes>) -> Self {
        self.0.sent = sent;
        self.0.may_have_acted = true;
        self
    }

    pub(crate) fn with_may_have_acted(mut self) -> Self {
        self.0.may_have_acted = true;
        self
    }

    /// Says that the service may have acted, where the operation does more than read.
    pub(crate) fn with_effect_of(self, operation: &Operation) -> Self {
        match operation.method {
            Method::Get => self,
            _ => self.with_may_have_acted(),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let source = self.0.source.as_deref()?;
        Some(source)
    }
}
