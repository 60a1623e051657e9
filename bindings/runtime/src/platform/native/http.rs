//! The transport over reqwest: the only file that names it.

use std::error::Error as _;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures::{StreamExt as _, TryStreamExt as _, stream};

use super::idle::{Progress, silence, within};
use crate::error::{Error, ErrorKind};
use crate::headers::Headers;
use crate::operation::Method;
use crate::platform::BoxFuture;
use crate::transport::{
    ByteStream, Failure, HttpRequest, HttpResponse, StreamedResponse, Transport, TransportError,
    refuse_open_http,
};

/// Bytes of a body for which memory is taken before it came: fewer are one piece anyway, for more a service is
/// not trusted.
const LARGE: usize = 65_536;
const MOST_ROOM: usize = 16_777_216;

/// HTTP over reqwest and rustls, with the trust store of the system.
#[derive(Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    streaming: Arc<Streaming>,
}

/// For bodies on their way: these take as long as they need, so that only silence is limited.
struct Streaming {
    settings: ReqwestTransportBuilder,
    client: OnceLock<reqwest::Client>,
}

/// Settings of a [`ReqwestTransport`].
#[derive(Clone, Debug)]
pub struct ReqwestTransportBuilder {
    connect: Duration,
    read: Duration,
    total: Duration,
    proxy: Option<String>,
    no_proxy: bool,
    certificates: Vec<Vec<u8>>,
}

impl ReqwestTransport {
    /// Settings to change: 10 s to connect, 30 s without a byte, 100 s for the whole exchange.
    pub fn builder() -> ReqwestTransportBuilder {
        ReqwestTransportBuilder {
            connect: Duration::from_secs(10),
            read: Duration::from_secs(30),
            total: Duration::from_secs(100),
            proxy: None,
            no_proxy: false,
            certificates: Vec::new(),
        }
    }

    /// The usual settings.
    pub fn new() -> Result<Self, Error> {
        Self::builder().build()
    }
}

impl std::fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ReqwestTransport").finish_non_exhaustive()
    }
}

impl Streaming {
    fn client(&self) -> Result<&reqwest::Client, TransportError> {
        if let Some(client) = self.client.get() {
            return Ok(client);
        }
        let client = self
            .settings
            .prepare()
            .and_then(|builder| made(builder.connect_timeout(self.settings.connect)))
            .map_err(|e| TransportError::new(Failure::Refused, e.message()))?;
        Ok(self.client.get_or_init(|| client))
    }
}

impl ReqwestTransportBuilder {
    /// How long a connection may take.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect = limit;
        self
    }

    /// How long the server may be silent.
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.read = limit;
        self
    }

    /// How long a whole exchange may take. Uploads from files and downloads may take longer: for
    /// them the other two limits count.
    pub fn total_timeout(mut self, limit: Duration) -> Self {
        self.total = limit;
        self
    }

    /// Sends everything through this proxy, in place of the one that the environment names.
    pub fn proxy(mut self, address: impl Into<String>) -> Self {
        self.proxy = Some(address.into());
        self
    }

    /// Uses no proxy, also if the environment names one.
    pub fn no_proxy(mut self) -> Self {
        self.no_proxy = true;
        self
    }

    /// Trusts the certificate authorities in this PEM text, beside those of the system.
    pub fn trust(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.certificates.push(pem.into());
        self
    }

    /// Makes the transport.
    pub fn build(self) -> Result<ReqwestTransport, Error> {
        let builder = self
            .prepare()?
            .connect_timeout(self.connect)
            .read_timeout(self.read)
            .timeout(self.total);
        Ok(ReqwestTransport {
            client: made(builder)?,
            streaming: Arc::new(Streaming {
                settings: self,
                client: OnceLock::new(),
            }),
        })
    }

    /// Everything but the time-outs.
    fn prepare(&self) -> Result<reqwest::ClientBuilder, Error> {
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false);
        if self.no_proxy {
            builder = builder.no_proxy();
        }
        if let Some(address) = &self.proxy {
            let proxy = reqwest::Proxy::all(address).map_err(|e| unusable("the proxy", &e))?;
            builder = builder.proxy(proxy);
        }
        for pem in &self.certificates {
            let found = reqwest::Certificate::from_pem_bundle(pem)
                .map_err(|e| unusable("the certificate", &e))?;
            for certificate in found {
                builder = builder.add_root_certificate(certificate);
            }
        }
        Ok(builder)
    }
}

fn made(builder: reqwest::ClientBuilder) -> Result<reqwest::Client, Error> {
    builder.build().map_err(|e| unusable("the HTTP client", &e))
}

fn unusable(what: &str, error: &reqwest::Error) -> Error {
    let message = format!("{what} cannot be used: {}", cause(error));
    Error::new(ErrorKind::Usage, message)
}

impl Transport for ReqwestTransport {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        if request.body.is_streamed() {
            return Box::pin(collect(&self.streaming, request));
        }
        Box::pin(exchange(&self.client, request))
    }

    fn open(
        &self,
        request: HttpRequest,
    ) -> BoxFuture<'_, Result<StreamedResponse, TransportError>> {
        Box::pin(open(&self.streaming, request))
    }
}

async fn exchange(
    client: &reqwest::Client,
    request: HttpRequest,
) -> Result<HttpResponse, TransportError> {
    let (method, body) = (request.method, request.body.encode());
    let outgoing = head(client, request)?;
    let outgoing = match body {
        Some((content_type, bytes)) => outgoing.header("content-type", content_type).body(bytes),
        None => without_body(outgoing, method),
    };
    let response = outgoing.send().await.map_err(|e| failed(&e, None))?;
    let status = response.status().as_u16();
    let headers = fields(&response);
    let body = whole(response).await;
    let body = body.map_err(|e| failed(&e, Some(status)))?;
    Ok(HttpResponse {
        status,
        headers,
        body,
    })
}

/// The whole body. Where its length is known, pieces are let go of as they come: a large body would be in
/// memory twice otherwise.
async fn whole(mut response: reqwest::Response) -> Result<Bytes, reqwest::Error> {
    let length = response
        .content_length()
        .and_then(|length| usize::try_from(length).ok());
    let Some(length) = length.filter(|length| (LARGE..=MOST_ROOM).contains(length)) else {
        return response.bytes().await;
    };
    // Bodies of about the same length take the place of one another in the heap.
    let mut body = BytesMut::with_capacity(length.next_multiple_of(LARGE));
    while let Some(piece) = response.chunk().await? {
        body.extend_from_slice(&piece);
    }
    Ok(body.freeze())
}

/// Sends a body from where it is and reads the whole reply.
async fn collect(
    streaming: &Streaming,
    request: HttpRequest,
) -> Result<HttpResponse, TransportError> {
    let mut reply = open(streaming, request).await?;
    let mut body = Vec::new();
    while let Some(piece) = reply.body.try_next().await? {
        body.extend_from_slice(&piece);
    }
    Ok(HttpResponse {
        status: reply.status,
        headers: reply.headers,
        body: body.into(),
    })
}

async fn open(
    streaming: &Streaming,
    request: HttpRequest,
) -> Result<StreamedResponse, TransportError> {
    let (method, body) = (request.method, request.body.open().await?);
    let outgoing = head(streaming.client()?, request)?;
    let progress = Arc::new(Progress::default());
    let outgoing = match body {
        Some(body) => outgoing
            .header("content-type", body.content_type)
            .header("content-length", body.length)
            .body(reqwest::Body::wrap_stream(
                Arc::clone(&progress).follow(body.chunks),
            )),
        None => without_body(outgoing, method),
    };
    let idle = streaming.settings.read;
    let answer = progress.while_it_moves(idle, outgoing.send()).await;
    let response = answer
        .ok_or_else(|| silence(idle))?
        .map_err(|e| progress.failure().unwrap_or_else(|| failed(&e, None)))?;
    Ok(StreamedResponse {
        status: response.status().as_u16(),
        headers: fields(&response),
        body: pieces(response, idle),
    })
}

fn head(
    client: &reqwest::Client,
    request: HttpRequest,
) -> Result<reqwest::RequestBuilder, TransportError> {
    refuse_open_http(&request.url)?;
    let method = match request.method {
        Method::Get => reqwest::Method::GET,
        Method::Post => reqwest::Method::POST,
        Method::Put => reqwest::Method::PUT,
        Method::Patch => reqwest::Method::PATCH,
        Method::Delete => reqwest::Method::DELETE,
    };
    let mut outgoing = client.request(method, request.url);
    for (name, value) in request.headers.iter() {
        outgoing = outgoing.header(name, value);
    }
    if let Some(bearer) = &request.bearer {
        outgoing = outgoing.bearer_auth(bearer.expose());
    }
    Ok(outgoing)
}

fn without_body(outgoing: reqwest::RequestBuilder, method: Method) -> reqwest::RequestBuilder {
    match method {
        Method::Get | Method::Delete => outgoing,
        Method::Post | Method::Put | Method::Patch => outgoing.header("content-length", "0"),
    }
}

fn fields(response: &reqwest::Response) -> Headers {
    let fields = response.headers().iter().map(|(name, value)| {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        (name.as_str().to_owned(), value)
    });
    fields.collect()
}

/// The body of a reply, each piece within `idle`.
fn pieces(response: reqwest::Response, idle: Duration) -> ByteStream {
    stream::try_unfold(response, move |mut response| async move {
        let status = response.status().as_u16();
        let silent = || TransportError {
            status: Some(status),
            ..silence(idle)
        };
        let piece = within(idle, response.chunk()).await.ok_or_else(silent)?;
        let piece = piece.map_err(|e| failed(&e, Some(status)))?;
        Ok(piece.map(|piece| (piece, response)))
    })
    .boxed()
}

/// How the TLS library begins what it says of a certificate.
const BAD_CERTIFICATE: &str = "invalid peer certificate";

fn failed(error: &reqwest::Error, status: Option<u16>) -> TransportError {
    let message = cause(error);
    let failure = match (error.is_timeout(), error.is_connect(), status) {
        (true, true, _) => Failure::ConnectTimeout,
        (true, false, _) => Failure::Timeout,
        (false, true, _) if message.starts_with(BAD_CERTIFICATE) => Failure::Untrusted,
        (false, true, _) => Failure::NotConnected,
        (false, false, Some(_)) => Failure::CutBody,
        (false, false, None) if error.is_builder() => Failure::Refused,
        (false, false, None) => Failure::Broken,
    };
    TransportError {
        failure,
        message,
        status,
    }
}

/// The innermost cause: the outer ones repeat the address and say little.
fn cause(error: &reqwest::Error) -> String {
    let mut text = error.to_string();
    let mut inner = error.source();
    while let Some(next) = inner {
        text = next.to_string();
        inner = next.source();
    }
    text
}
