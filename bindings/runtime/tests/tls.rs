//! Certificates and HTTP/2, against a server that speaks TLS.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::extract::Request;
use axum::http::header::CONTENT_TYPE;
use odata_runtime::{Client, ErrorKind, ReqwestTransport, ReqwestTransportBuilder, RetryPolicy};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use support::service::machines;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::server::TlsStream;

/// A server on loopback with a certificate that only `authority` vouches for.
struct TlsServer {
    url: String,
    authority: String,
    task: tokio::task::JoinHandle<()>,
}

impl TlsServer {
    /// Answers each request with the version of HTTP that it came in.
    async fn start(protocols: &[&str]) -> Self {
        let (authority, acceptor) = acceptor(protocols);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let answer = async |request: Request| {
            let body = format!(r#"{{"Id":1,"Name":"{:?}"}}"#, request.version());
            ([(CONTENT_TYPE, "application/json")], body)
        };
        let app = Router::new().fallback(answer);
        let listener = TlsListener { listener, acceptor };
        let task = tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        Self {
            url: format!("https://localhost:{port}"),
            authority,
            task,
        }
    }

    fn client(&self, settings: ReqwestTransportBuilder) -> Client {
        Client::builder(&self.url)
            .transport(Arc::new(settings.no_proxy().build().unwrap()))
            .retry(RetryPolicy::never())
            .build()
            .unwrap()
    }

    /// The version of HTTP that a call arrived in.
    async fn version(&self, settings: ReqwestTransportBuilder) -> Option<String> {
        let client = self.client(settings.trust(self.authority.clone()));
        machines(&client).get(1).await.unwrap().name
    }
}

impl Drop for TlsServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

struct TlsListener {
    listener: TcpListener,
    acceptor: TlsAcceptor,
}

impl axum::serve::Listener for TlsListener {
    type Io = TlsStream<TcpStream>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        loop {
            let (stream, address) = self.listener.accept().await.unwrap();
            // A client that does not trust the certificate hangs up here.
            if let Ok(stream) = self.acceptor.accept(stream).await {
                return (stream, address);
            }
        }
    }

    fn local_addr(&self) -> std::io::Result<Self::Addr> {
        self.listener.local_addr()
    }
}

/// An authority, as PEM, and what a server needs that it vouches for.
fn acceptor(protocols: &[&str]) -> (String, TlsAcceptor) {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().unwrap();
    let authority = params.self_signed(&key).unwrap().pem();
    let issuer = Issuer::new(params, key);
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    let certificate = params.signed_by(&key, &issuer).unwrap();
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let mut config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key)
        .unwrap();
    config.alpn_protocols = protocols.iter().map(|p| p.as_bytes().to_vec()).collect();
    (authority, TlsAcceptor::from(Arc::new(config)))
}

#[tokio::test]
async fn http_2_where_both_sides_speak_it() {
    let server = TlsServer::start(&["h2", "http/1.1"]).await;
    let version = server.version(ReqwestTransport::builder()).await;
    assert_eq!(version.as_deref(), Some("HTTP/2.0"));
}

#[tokio::test]
async fn http_1_where_the_server_speaks_nothing_else() {
    let server = TlsServer::start(&["http/1.1"]).await;
    let version = server.version(ReqwestTransport::builder()).await;
    assert_eq!(version.as_deref(), Some("HTTP/1.1"));
}

#[tokio::test]
async fn an_authority_that_is_not_trusted() {
    let (server, other) = (TlsServer::start(&[]).await, TlsServer::start(&[]).await);
    let strangers = [
        ReqwestTransport::builder(),
        ReqwestTransport::builder().trust(other.authority.clone()),
    ];
    for settings in strangers {
        let client = server.client(settings);
        let error = machines(&client).get(1).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport);
        let text = error.to_string();
        assert!(text.contains("certificate"), "{text}");
        assert!(text.contains("trust"), "says what to do: {text}");
    }
}

#[tokio::test]
async fn a_certificate_for_another_name() {
    let server = TlsServer::start(&[]).await;
    let address = server.url.replace("localhost", "127.0.0.1");
    let transport = ReqwestTransport::builder()
        .trust(server.authority.clone())
        .no_proxy()
        .build()
        .unwrap();
    let client = Client::builder(&address)
        .transport(Arc::new(transport))
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    let error = machines(&client).get(1).await.unwrap_err();
    assert!(error.to_string().contains("certificate"), "{error}");
}
