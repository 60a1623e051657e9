//! The transport over JavaScript's `fetch`: pages, workers, Node.

use std::time::Duration;

use futures::future::{Either, select};
use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, ReferrerPolicy, Request, RequestCredentials, RequestInit, RequestRedirect,
    Response, ResponseType,
};

use super::{BoxFuture, sleep};
use crate::error::seconds;
use crate::headers::Headers;
use crate::transport::{
    Failure, HttpRequest, HttpResponse, Transport, TransportError, refuse_open_http,
};

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
        Box::pin(in_time(request, self.total))
    }
}

/// Cancels the exchange when it is dropped; nothing happens to one that is over.
struct Aborter(AbortController);

impl Drop for Aborter {
    fn drop(&mut self) {
        self.0.abort();
    }
}

async fn in_time(request: HttpRequest, total: Duration) -> Result<HttpResponse, TransportError> {
    let controller = AbortController::new().map_err(|e| refused(&e))?;
    let aborter = Aborter(controller);
    let exchange = Box::pin(exchange(&request, &aborter.0));
    match select(exchange, sleep(total)).await {
        Either::Left((result, _)) => result,
        Either::Right(_) => Err(TransportError::new(
            Failure::Timeout,
            format!("the exchange took longer than {} s", seconds(total)),
        )),
    }
}

async fn exchange(
    request: &HttpRequest,
    controller: &AbortController,
) -> Result<HttpResponse, TransportError> {
    refuse_open_http(&request.url)?;
    let outgoing = outgoing(request, controller).map_err(|e| refused(&e))?;
    let response = fetch(&outgoing).await.map_err(|e| not_answered(&e))?;
    if response.type_() == ResponseType::Opaqueredirect {
        return Err(TransportError::new(
            Failure::Refused,
            "the answer is a redirect, and the browser does not tell where it leads: check the base address",
        ));
    }
    let status = response.status();
    let headers = incoming_headers(&response);
    let cut = |error: JsValue| TransportError {
        failure: Failure::CutBody,
        message: said(&error),
        status: Some(status),
    };
    let body = response.array_buffer().map_err(cut)?;
    let body = JsFuture::from(body).await.map_err(cut)?;
    Ok(HttpResponse {
        status,
        headers,
        body: Uint8Array::new(&body).to_vec().into(),
    })
}

fn outgoing(request: &HttpRequest, controller: &AbortController) -> Result<Request, JsValue> {
    let init = RequestInit::new();
    init.set_method(request.method.as_str());
    init.set_redirect(RequestRedirect::Manual);
    init.set_credentials(RequestCredentials::Omit);
    init.set_referrer_policy(ReferrerPolicy::NoReferrer);
    init.set_signal(Some(&controller.signal()));
    let body = request.body.encode();
    if let Some((_, bytes)) = &body {
        init.set_body(&Uint8Array::from(&bytes[..]));
    }
    let outgoing = Request::new_with_str_and_init(request.url.as_str(), &init)?;
    let headers = outgoing.headers();
    for (name, value) in request.headers.iter() {
        // The engine names itself; a name that is set makes browsers ask the server for leave.
        if !name.eq_ignore_ascii_case("user-agent") {
            headers.set(name, value)?;
        }
    }
    if let Some(bearer) = &request.bearer {
        headers.set("authorization", &format!("Bearer {}", bearer.expose()))?;
    }
    if let Some((content_type, _)) = &body {
        headers.set("content-type", content_type)?;
    }
    Ok(outgoing)
}

/// `fetch` of the global object, which is another one in pages, workers and Node.
async fn fetch(request: &Request) -> Result<Response, JsValue> {
    let global = js_sys::global();
    let function: Function = Reflect::get(&global, &"fetch".into())?.dyn_into()?;
    let promise = function.call1(&global, request)?;
    JsFuture::from(js_sys::Promise::resolve(&promise))
        .await?
        .dyn_into()
}

fn incoming_headers(response: &Response) -> Headers {
    let entries = response.headers().entries();
    entries
        .into_iter()
        .filter_map(|entry| {
            let pair: Array = entry.ok()?.dyn_into().ok()?;
            Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
        })
        .collect()
}

fn refused(error: &JsValue) -> TransportError {
    TransportError::new(Failure::Refused, said(error))
}

/// Browsers do not tell whether the request left. Node does, in the cause.
fn not_answered(error: &JsValue) -> TransportError {
    let cause = member(error, "cause");
    let code = cause.as_ref().and_then(|cause| member(cause, "code"));
    let failure = match code.and_then(|code| code.as_string()).as_deref() {
        Some("ECONNREFUSED" | "ENOTFOUND" | "EAI_AGAIN" | "EHOSTUNREACH" | "ENETUNREACH") => {
            Failure::NotConnected
        }
        Some("UND_ERR_CONNECT_TIMEOUT") => Failure::ConnectTimeout,
        _ => Failure::Broken,
    };
    TransportError::new(failure, said(cause.as_ref().unwrap_or(error)))
}

fn said(error: &JsValue) -> String {
    member(error, "message")
        .and_then(|message| message.as_string())
        .filter(|message| !message.is_empty())
        .unwrap_or_else(|| "fetch failed".to_owned())
}

fn member(value: &JsValue, name: &str) -> Option<JsValue> {
    let found = Reflect::get(value, &name.into()).ok()?;
    (!found.is_undefined() && !found.is_null()).then_some(found)
}
