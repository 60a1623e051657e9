//! The transport over reqwest: the only file that names it.

use std::error::Error as _;
use std::time::Duration;

use crate::error::{Error, ErrorKind};
use crate::headers::Headers;
use crate::operation::Method;
use crate::platform::BoxFuture;
use crate::transport::{
    Failure, HttpRequest, HttpResponse, Transport, TransportError, refuse_open_http,
};

/// HTTP over reqwest and rustls, with the trust store of the system.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: reqwest::Client,
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

    /// How long a whole exchange may take.
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
        let usage = |what: &str, e: &reqwest::Error| {
            Error::new(
                ErrorKind::Usage,
                format!("{what} cannot be used: {}", cause(e)),
            )
        };
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(self.connect)
            .read_timeout(self.read)
            .timeout(self.total)
            .referer(false);
        if self.no_proxy {
            builder = builder.no_proxy();
        }
        if let Some(address) = &self.proxy {
            let proxy = reqwest::Proxy::all(address).map_err(|e| usage("the proxy", &e))?;
            builder = builder.proxy(proxy);
        }
        for pem in &self.certificates {
            let found = reqwest::Certificate::from_pem_bundle(pem)
                .map_err(|e| usage("the certificate", &e))?;
            for certificate in found {
                builder = builder.add_root_certificate(certificate);
            }
        }
        let client = builder.build().map_err(|e| usage("the HTTP client", &e))?;
        Ok(ReqwestTransport { client })
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(exchange(&self.client, request))
    }
}

async fn exchange(
    client: &reqwest::Client,
    request: HttpRequest,
) -> Result<HttpResponse, TransportError> {
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
    match request.body.encode() {
        Some((content_type, bytes)) => {
            outgoing = outgoing.header("content-type", content_type).body(bytes);
        }
        None if request.method != Method::Get && request.method != Method::Delete => {
            outgoing = outgoing.header("content-length", "0");
        }
        None => {}
    }
    let response = outgoing.send().await.map_err(|e| failed(&e, None))?;
    let status = response.status().as_u16();
    let headers = response
        .headers()
        .iter()
        .map(|(name, value)| {
            (
                name.to_string(),
                String::from_utf8_lossy(value.as_bytes()).into_owned(),
            )
        })
        .collect::<Headers>();
    let body = response
        .bytes()
        .await
        .map_err(|e| failed(&e, Some(status)))?;
    Ok(HttpResponse {
        status,
        headers,
        body,
    })
}

fn failed(error: &reqwest::Error, status: Option<u16>) -> TransportError {
    let failure = match (error.is_timeout(), error.is_connect(), status) {
        (true, true, _) => Failure::ConnectTimeout,
        (true, false, _) => Failure::Timeout,
        (false, true, _) => Failure::NotConnected,
        (false, false, Some(_)) => Failure::CutBody,
        (false, false, None) if error.is_builder() => Failure::Refused,
        (false, false, None) => Failure::Broken,
    };
    TransportError {
        failure,
        message: cause(error),
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
