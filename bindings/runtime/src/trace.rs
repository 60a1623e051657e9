//! A span for each exchange, named as OpenTelemetry names HTTP clients' spans.

use std::borrow::Cow;

use crate::platform::Url;

use crate::operation::Operation;
use crate::transport::{HttpResponse, TransportError};

/// The span of one exchange; nothing without the feature `tracing`.
pub(crate) struct Span {
    #[cfg(feature = "tracing")]
    span: tracing::Span,
}

#[cfg(feature = "tracing")]
impl Span {
    pub fn begin<'u>(
        operation: &Operation,
        url: impl FnOnce() -> Cow<'u, Url>,
        attempt: u32,
    ) -> Self {
        use tracing::field::Empty;
        let url = &*url();
        let span = tracing::info_span!(
            "http_client_request",
            otel.name = format!("{} {}", operation.method, operation.path),
            otel.kind = "client",
            otel.status_code = Empty,
            http.request.method = operation.method.as_str(),
            http.request.resend_count = (attempt > 1).then_some(attempt - 1),
            http.response.status_code = Empty,
            server.address = url.host_str(),
            server.port = url.port_or_known_default(),
            url.full = crate::error::shown_url(url),
            url.template = operation.path,
            error.type = Empty,
            odata.operation = operation.id,
        );
        Self { span }
    }

    pub async fn around<T>(&self, exchange: impl Future<Output = T>) -> T {
        use tracing::Instrument as _;
        exchange.instrument(self.span.clone()).await
    }

    pub fn end(&self, result: &Result<HttpResponse, TransportError>) {
        match result {
            Ok(reply) => self.finish(Some(reply.status), None),
            Err(error) => self.finish(error.status, Some(error)),
        }
    }

    /// Records what it came to.
    pub fn finish(&self, status: Option<u16>, failure: Option<&TransportError>) {
        if let Some(status) = status {
            self.span.record("http.response.status_code", status);
        }
        let failure = match (failure, status) {
            (Some(error), _) => format!("{:?}", error.failure),
            (None, Some(status)) if status >= 400 => status.to_string(),
            (None, _) => return,
        };
        self.span.record("error.type", failure);
        self.span.record("otel.status_code", "ERROR");
    }
}

#[cfg(not(feature = "tracing"))]
impl Span {
    pub fn begin<'u>(_: &Operation, _: impl FnOnce() -> Cow<'u, Url>, _: u32) -> Self {
        Self {}
    }

    pub async fn around<T>(&self, exchange: impl Future<Output = T>) -> T {
        exchange.await
    }

    pub fn end(&self, _: &Result<HttpResponse, TransportError>) {}

    pub fn finish(&self, _: Option<u16>, _: Option<&TransportError>) {}
}
