//! The transport over JavaScript's `fetch`: pages, workers, Node.

use std::time::Duration;

use js_sys::Uint8Array;
use wasm_bindgen::JsCast as _;

use super::engine::{self, milliseconds};
use super::{BoxFuture, shared};
use crate::error::seconds;
use crate::headers::Headers;
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
    let text = |index| answer.get(index).as_string();
    let status = answer.get(0).as_f64();
    if let (Some(status), Ok(body)) = (status, answer.get(2).dyn_into::<Uint8Array>()) {
        return Ok(HttpResponse {
            status: whole(status),
            headers: incoming(&text(1).unwrap_or_default()),
            body: shared(body.to_vec()),
        });
    }
    let failure = failure(&text(0).unwrap_or_default(), &text(2).unwrap_or_default());
    let message = match failure {
        Failure::Timeout => format!("the exchange took longer than {} s", seconds(total)),
        Failure::Refused if answer.length() == 1 => REDIRECTED.to_owned(),
        _ => text(3)
            .filter(|message| !message.is_empty())
            .unwrap_or_else(|| "fetch failed".to_owned()),
    };
    let status = answer.get(1).as_f64().map(whole);
    Err(TransportError {
        failure,
        message,
        status: status.filter(|_| failure == Failure::CutBody),
    })
}

const REDIRECTED: &str = "the answer is a redirect, and the browser does not tell where it leads: check the base address";

fn whole(status: f64) -> u16 {
    status as u16
}

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
    for line in fields.split('\n') {
        if let Some((name, value)) = line.split_once(':') {
            headers.add(name, value.trim_start());
        }
    }
    headers
}

/// Browsers do not tell whether the request left. Node does, in the cause.
fn failure(stage: &str, code: &str) -> Failure {
    match (stage, code) {
        ("late", _) => Failure::Timeout,
        ("cut", _) => Failure::CutBody,
        ("refused" | "redirected", _) => Failure::Refused,
        (_, "ECONNREFUSED" | "ENOTFOUND" | "EAI_AGAIN" | "EHOSTUNREACH" | "ENETUNREACH") => {
            Failure::NotConnected
        }
        (_, "UND_ERR_CONNECT_TIMEOUT") => Failure::ConnectTimeout,
        _ => Failure::Broken,
    }
}
