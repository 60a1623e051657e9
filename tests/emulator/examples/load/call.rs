//! One call, and what is known of it afterwards.

use std::time::Duration;

use reqwest::Method;
use serde_json::Value;

use crate::Failure;
use crate::service::Service;

/// No call may take longer: the longest delay of a fault is far below.
const PATIENCE: Duration = Duration::from_secs(60);
/// The folder of the sample that has processes and logs.
pub const FOLDER: &str = "3";

/// What came of a call.
#[derive(Debug)]
pub enum Outcome {
    /// An answer that could be read.
    Answer(u16, Value),
    /// The service said that it did nothing: 429, 503, or a page in place of JSON.
    Refused,
    /// The connection broke, or the answer did: it may have acted.
    Unknown,
    /// Nothing came in all the time.
    Hung,
}

/// Sends calls over connections of its own.
pub struct Client {
    http: reqwest::Client,
    origin: String,
    token: String,
}

impl Client {
    /// A client of the administrator.
    pub fn new(service: &Service) -> Result<Self, Failure> {
        Ok(Self {
            http: reqwest::Client::builder()
                .no_proxy()
                .timeout(PATIENCE)
                .build()?,
            origin: service.origin.clone(),
            token: service.token.clone(),
        })
    }

    /// Sends one request with JSON, and never a second.
    pub async fn send(&self, method: &str, path: &str, body: Option<&Value>) -> Outcome {
        let method = Method::from_bytes(method.as_bytes()).unwrap_or(Method::GET);
        let mut request = self
            .http
            .request(method, format!("{}{path}", self.origin))
            .bearer_auth(&self.token)
            .header("x-uipath-organizationunitid", FOLDER);
        if let Some(body) = body {
            request = request
                .header("content-type", "application/json")
                .body(body.to_string());
        }
        match exchange(request).await {
            Ok((status, _, bytes)) if bytes.is_empty() => Outcome::Answer(status, Value::Null),
            Ok((status, is_json, bytes)) => match serde_json::from_slice(&bytes) {
                Ok(value) => Outcome::Answer(status, value),
                // A page is sent in place of acting; JSON that ends early is sent after acting.
                Err(_) if !is_json => Outcome::Refused,
                Err(_) => Outcome::Unknown,
            },
            Err(outcome) => outcome,
        }
    }

    /// Reads until there is an answer.
    pub async fn read(&self, path: &str) -> Outcome {
        self.repeat("GET", path, None).await
    }

    /// Sends until there is an answer: for reads, and for what may be done twice.
    pub async fn repeat(&self, method: &str, path: &str, body: Option<&Value>) -> Outcome {
        let mut outcome = Outcome::Unknown;
        for _ in 0..50 {
            outcome = self.send(method, path, body).await;
            if matches!(outcome, Outcome::Answer(..) | Outcome::Hung) {
                break;
            }
        }
        outcome
    }

    /// Sends a file to a signed address; whether it certainly arrived.
    pub async fn upload(&self, uri: &str, content: Vec<u8>) -> Option<bool> {
        let request = self
            .http
            .put(uri)
            .header("x-ms-blob-type", "BlockBlob")
            .body(content);
        match exchange(request).await {
            Ok((status, _, _)) => Some(status == 201),
            Err(Outcome::Hung) => None,
            Err(_) => Some(false),
        }
    }

    /// Reads a file from a signed address.
    pub async fn download(&self, uri: &str) -> Result<Option<Vec<u8>>, Outcome> {
        match exchange(self.http.get(uri)).await {
            Ok((200, _, bytes)) => Ok(Some(bytes)),
            Ok((404, _, _)) => Ok(None),
            Ok((status, _, _)) => Err(Outcome::Answer(status, Value::Null)),
            Err(outcome) => Err(outcome),
        }
    }
}

/// Status, whether the answer claims to be JSON, and its body.
async fn exchange(request: reqwest::RequestBuilder) -> Result<(u16, bool, Vec<u8>), Outcome> {
    let lost = |error: reqwest::Error| {
        if error.is_timeout() {
            Outcome::Hung
        } else {
            Outcome::Unknown
        }
    };
    let answer = request.send().await.map_err(lost)?;
    let status = answer.status().as_u16();
    if matches!(status, 429 | 503) {
        return Err(Outcome::Refused);
    }
    let media = answer.headers().get("content-type");
    let is_json = media
        .and_then(|media| media.to_str().ok())
        .is_some_and(|media| media.contains("json"));
    let bytes = answer.bytes().await.map_err(lost)?;
    Ok((status, is_json, bytes.to_vec()))
}
