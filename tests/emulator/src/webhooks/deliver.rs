//! Delivers events over HTTP, to this machine only.

use std::collections::VecDeque;
use std::io;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::{Value, json};
use sha2::Sha256;
use tokio::net::TcpStream;
use url::{Host, Url};

use crate::Emulator;
use crate::answer::Answer;
use crate::problem::Problem;
use crate::request::Received;

/// Time for one delivery.
const PATIENCE: Duration = Duration::from_secs(5);
/// Deliveries that are remembered.
const KEPT: usize = 1_000;

/// An event on its way to one subscriber.
pub(super) struct Event {
    pub(super) webhook: i64,
    pub(super) event: String,
    pub(super) url: String,
    pub(super) secret: Option<String>,
    pub(super) body: String,
}

/// How a delivery went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// Number of the webhook.
    pub webhook: i64,
    /// The event.
    pub event: String,
    /// Where it was to go.
    pub url: String,
    /// Status of the answer, or what went wrong.
    pub outcome: Result<u16, String>,
}

/// What was delivered lately.
#[derive(Debug, Clone, Default)]
pub struct Deliveries(Arc<Mutex<VecDeque<Delivery>>>);

impl Deliveries {
    /// The last deliveries, the oldest first.
    #[must_use]
    pub fn all(&self) -> Vec<Delivery> {
        let log = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        log.iter().cloned().collect()
    }

    fn note(&self, delivery: Delivery) {
        let mut log = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if log.len() >= KEPT {
            log.pop_front();
        }
        log.push_back(delivery);
    }
}

/// Answers `GET /_emulator/deliveries`; none for every other address.
#[must_use]
pub fn answer(emulator: &Emulator, received: &Received) -> Option<Result<Answer, Problem>> {
    if received.method != "GET" || received.path.trim_end_matches('/') != "/_emulator/deliveries" {
        return None;
    }
    let all = emulator.deliveries.all();
    let rows: Vec<Value> = all
        .iter()
        .map(|delivery| {
            json!({
                "webhook": delivery.webhook,
                "event": delivery.event,
                "url": delivery.url,
                "status": delivery.outcome.as_ref().ok(),
                "error": delivery.outcome.as_ref().err(),
            })
        })
        .collect();
    Some(Ok(Answer::json(200, &json!({ "value": rows }))))
}

/// Starts a delivery.
pub(super) fn start(deliveries: &Deliveries, event: Event) {
    let deliveries = deliveries.clone();
    let run = async move {
        let sent = tokio::time::timeout(PATIENCE, post(&event)).await;
        let outcome = match sent {
            Ok(Ok(status)) => Ok(status),
            Ok(Err(why)) => Err(why),
            Err(_) => Err(format!("no answer within {} seconds", PATIENCE.as_secs())),
        };
        deliveries.note(Delivery {
            webhook: event.webhook,
            event: event.event,
            url: event.url,
            outcome,
        });
    };
    // Without a runtime there is nobody to deliver anything.
    if let Ok(runtime) = tokio::runtime::Handle::try_current() {
        runtime.spawn(run);
    }
}

/// The signature of a body: base64 of its HMAC-SHA256.
fn signature(secret: &str, body: &str) -> Option<String> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).ok()?;
    mac.update(body.as_bytes());
    Some(STANDARD.encode(mac.finalize().into_bytes()))
}

/// Where to connect to: this machine only.
fn target(url: &Url) -> Result<(IpAddr, u16), String> {
    if url.scheme() != "http" {
        return Err("only http is delivered".to_owned());
    }
    let address = match url.host() {
        Some(Host::Ipv4(address)) => IpAddr::from(address),
        Some(Host::Ipv6(address)) => IpAddr::from(address),
        Some(Host::Domain(name)) if name.eq_ignore_ascii_case("localhost") => {
            IpAddr::from([127, 0, 0, 1])
        }
        _ => return Err("only addresses of this machine are delivered to".to_owned()),
    };
    if !address.is_loopback() {
        return Err("only addresses of this machine are delivered to".to_owned());
    }
    Ok((address, url.port_or_known_default().unwrap_or(80)))
}

/// Sends an event; the status of an answer that means success.
async fn post(event: &Event) -> Result<u16, String> {
    let url = Url::parse(&event.url).map_err(|error| error.to_string())?;
    let (address, port) = target(&url)?;
    let query = url
        .query()
        .map_or_else(String::new, |query| format!("?{query}"));
    let host = url.host_str().unwrap_or("localhost");
    let mut request = format!(
        "POST {}{query} HTTP/1.1\r\nhost: {host}:{port}\r\ncontent-type: application/json\r\n\
         content-length: {}\r\nconnection: close\r\nuser-agent: orchestrator-emulator\r\n",
        url.path(),
        event.body.len()
    );
    if let Some(secret) = &event.secret
        && let Some(signature) = signature(secret, &event.body)
    {
        request += &format!("X-UiPath-Signature: {signature}\r\n");
    }
    request += "\r\n";
    request += &event.body;
    let failed = |error: io::Error| error.to_string();
    let stream = TcpStream::connect((address, port)).await.map_err(failed)?;
    write(&stream, request.as_bytes()).await.map_err(failed)?;
    let answer = first_line(&stream).await.map_err(failed)?;
    let answer = String::from_utf8_lossy(&answer);
    let status = answer.split(' ').nth(1).and_then(|text| text.parse().ok());
    match status {
        Some(status @ 200..300) => Ok(status),
        Some(status) => Err(format!("the answer has status {status}")),
        None => Err("the answer is not HTTP".to_owned()),
    }
}

async fn write(stream: &TcpStream, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        stream.writable().await?;
        match stream.try_write(bytes) {
            Ok(size) => bytes = bytes.get(size..).unwrap_or_default(),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Reads at least the first line, if there is one.
async fn first_line(stream: &TcpStream) -> io::Result<Vec<u8>> {
    let mut all = Vec::new();
    while !all.contains(&b'\n') && all.len() < 1_000 {
        stream.readable().await?;
        let mut piece = [0; 256];
        match stream.try_read(&mut piece) {
            Ok(0) => break,
            Ok(size) => all.extend(piece.iter().take(size)),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(error) => return Err(error),
        }
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::{Url, signature, target};

    #[test]
    fn signatures_are_those_of_the_algorithm() {
        // The second example of RFC 4231.
        assert_eq!(
            signature("Jefe", "what do ya want for nothing?").as_deref(),
            Some("W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=")
        );
    }

    #[test]
    fn only_this_machine_is_reached() {
        let reached = |url: &str| Url::parse(url).is_ok_and(|url| target(&url).is_ok());
        assert!(reached("http://127.0.0.1:9000/a"));
        assert!(reached("http://localhost/a"));
        assert!(reached("http://[::1]:9000/"));
        assert!(!reached("https://127.0.0.1/"));
        assert!(!reached("http://192.0.2.1/"));
        assert!(!reached("http://example.com/"));
    }
}
