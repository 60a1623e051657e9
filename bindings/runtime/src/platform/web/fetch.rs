//! The transport over JavaScript's `fetch`: pages, workers, Node.

use std::time::Duration;

use super::engine::{self, bytes, milliseconds};
use super::{BoxFuture, shared};
use crate::headers::Headers;
use crate::text::{cut, filled, seconds, split};
use crate::transport::{
    Failure, HttpRequest, HttpResponse, Transport, TransportError, refuse_open_http,
};
use crate::values::Bytes;

/// HTTP over `fetch`, without cookies and redirects. Connections, proxies, certificates and the name
/// of the program are the engine's own; dropping a call cancels it. Answers are kept as the service
/// allows: where a request forbids that itself, browsers ask before each one whether it may be sent.
#[derive(Clone, Debug)]
pub struct FetchTransport {
    total: Duration,
}

impl FetchTransport {
    /// The usual settings: 100 s for a whole exchange.
    pub fn new() -> Self {
        Self {
            total: Duration::from_secs(100),
        }
    }

    /// How long a whole exchange may take.
    #[must_use]
    pub fn total_timeout(mut self, limit: Duration) -> Self {
        self.total = limit;
        self
    }
}

impl Default for FetchTransport {
    fn default() -> Self {
        Self::new()
    }
}

impl Transport for FetchTransport {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(exchange(request, self.total))
    }
}

async fn exchange(request: HttpRequest, total: Duration) -> Result<HttpResponse, TransportError> {
    refuse_open_http(&request.url)?;
    let (fields, body) = outgoing(&request);
    let (method, url) = (request.method.as_str(), request.url.as_str());
    let pending = engine::exchange(method, url, &fields, body.as_deref(), milliseconds(total));
    let answer = pending.await;
    let number = |index| answer.get(index).as_f64().map(|number| number as u16);
    let (end, status) = (number(0).unwrap_or_default(), number(1));
    let text = answer.get(2).as_string().unwrap_or_default();
    let Some(failure) = end.checked_sub(1) else {
        return Ok(HttpResponse {
            status: status.unwrap_or_default(),
            headers: incoming(&text),
            body: shared(bytes(&answer.get(3))),
        });
    };
    let failure = FAILURES.get(usize::from(failure));
    let failure = failure.copied().unwrap_or(Failure::Broken);
    let message = match failure {
        Failure::Timeout => filled("the exchange took longer than {} s", &[&seconds(total)]),
        _ => text,
    };
    Err(TransportError {
        failure,
        message,
        status,
    })
}

/// As `engine.js` numbers them, from 1.
const FAILURES: [Failure; 6] = [
    Failure::Timeout,
    Failure::CutBody,
    Failure::Refused,
    Failure::NotConnected,
    Failure::ConnectTimeout,
    Failure::Broken,
];

/// The header fields as lines, and the body.
fn outgoing(request: &HttpRequest) -> (String, Option<Bytes>) {
    let mut fields = String::new();
    let mut add = |name: &str, scheme: &str, value: &str| {
        for part in [name, ": ", scheme, value, "\n"] {
            fields.push_str(part);
        }
    };
    for (name, value) in request.headers.iter() {
        // The engine names itself; a name that is set makes browsers ask the server for leave.
        if !name.eq_ignore_ascii_case("user-agent") {
            add(name, "", value);
        }
    }
    if let Some(bearer) = &request.bearer {
        add("authorization", "Bearer ", bearer.expose());
    }
    let body = request.body.encode().map(|(content_type, bytes)| {
        add("content-type", "", &content_type);
        bytes
    });
    (fields, body)
}

fn incoming(fields: &str) -> Headers {
    let mut headers = Headers::new();
    for line in split(fields, "\n") {
        if let Some((name, value)) = cut(line, ":") {
            headers.add(name, value.strip_prefix(' ').unwrap_or(value));
        }
    }
    headers
}
