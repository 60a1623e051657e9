//! What was received, for assertions.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::http::HeaderMap;
use bytes::Bytes;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::body::binary;
use crate::request::Received;

/// A request that was received.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// Its number, from 1.
    pub number: u64,
    /// HTTP method.
    pub method: String,
    /// Organisation and tenant, as the client addressed them.
    pub prefix: String,
    /// Path below the prefix, as received.
    pub path: String,
    /// Decoded query options.
    pub query: Vec<(String, String)>,
    /// Headers; secrets are left out.
    pub headers: Map<String, Value>,
    /// JSON where it is JSON, text where it is text, otherwise base64; null when there is none.
    pub body: Value,
    /// The body as received, unless it is long or secret.
    #[serde(skip)]
    pub bytes: Bytes,
    /// The operation that it called.
    pub operation: Option<String>,
    /// The fault that was injected.
    pub fault: Option<String>,
    /// Status of the answer; none while it is being made, or when the connection was reset.
    pub status: Option<u16>,
    /// How often it was carried out with success, whatever became of the answer.
    pub acted: u32,
    /// About how many bytes it takes.
    #[serde(skip)]
    size: usize,
}

/// The last requests, in order.
#[derive(Debug, Default)]
pub struct Journal {
    inner: Mutex<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    last: u64,
    entries: VecDeque<Entry>,
    /// Sum of the sizes of the entries.
    size: usize,
    /// How many entries had to go.
    dropped: u64,
}

/// So many requests are kept.
const KEPT: usize = 10_000;
/// So many bytes of requests are kept.
const BYTES_KEPT: usize = 16 * 1024 * 1024;
/// Of longer bodies only the length is kept.
const BODY_KEPT: usize = 64 * 1024;

impl Journal {
    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes a request and returns its number.
    pub fn begin(&self, received: &Received, operation: Option<&str>) -> u64 {
        let entry = Entry {
            number: 0,
            method: received.method.to_string(),
            prefix: received.prefix.clone(),
            path: received.path.clone(),
            query: received.query.clone(),
            headers: headers(&received.headers),
            body: Value::Null,
            bytes: kept(received),
            operation: operation.map(str::to_owned),
            fault: None,
            status: None,
            acted: 0,
            size: size(received),
        };
        let mut inner = self.inner();
        inner.last += 1;
        let number = inner.last;
        inner.size += entry.size;
        inner.entries.push_back(Entry { number, ..entry });
        inner.shrink();
        number
    }

    /// Notes how a request ended.
    pub fn end(&self, number: u64, fault: Option<&str>, status: Option<u16>) {
        if let Some(entry) = self.inner().entry(number) {
            entry.fault = fault.map(str::to_owned);
            entry.status = status;
        }
    }

    /// Notes that a request was carried out with success.
    pub fn acted(&self, number: u64) {
        if let Some(entry) = self.inner().entry(number) {
            entry.acted += 1;
        }
    }

    /// The requests after number `after`, of one operation where one is named.
    #[must_use]
    pub fn entries(&self, after: u64, operation: Option<&str>) -> Vec<Entry> {
        self.inner()
            .entries
            .iter()
            .filter(|entry| entry.number > after)
            .filter(|entry| operation.is_none() || entry.operation.as_deref() == operation)
            .cloned()
            .map(|entry| Entry {
                body: body(&entry.bytes),
                ..entry
            })
            .collect()
    }

    /// How many requests are no longer here because of the limits.
    #[must_use]
    pub fn dropped(&self) -> u64 {
        self.inner().dropped
    }

    /// Forgets everything; numbers go on.
    pub fn clear(&self) {
        let mut inner = self.inner();
        let last = inner.last;
        *inner = Inner {
            last,
            ..Inner::default()
        };
    }
}

impl Inner {
    fn entry(&mut self, number: u64) -> Option<&mut Entry> {
        let first = self.entries.front().map_or(0, |entry| entry.number);
        let index = usize::try_from(number.wrapping_sub(first)).unwrap_or(usize::MAX);
        self.entries.get_mut(index)
    }

    /// Drops the oldest requests until both limits are kept; the last one stays.
    fn shrink(&mut self) {
        while self.entries.len() > KEPT || (self.size > BYTES_KEPT && self.entries.len() > 1) {
            let Some(oldest) = self.entries.pop_front() else {
                return;
            };
            self.size -= oldest.size;
            self.dropped += 1;
        }
    }
}

/// What is kept of a request, in bytes.
fn size(received: &Received) -> usize {
    let headers = received.headers.iter();
    let headers: usize = headers
        .map(|(name, value)| name.as_str().len() + value.len())
        .sum();
    let body = Some(received.body.len()).filter(|length| *length <= BODY_KEPT);
    received.path.len() + received.query_text.len() + headers + body.unwrap_or_default()
}

fn headers(headers: &HeaderMap) -> Map<String, Value> {
    headers
        .iter()
        .map(|(name, value)| {
            let text = match name.as_str() {
                "authorization" | "cookie" => value
                    .to_str()
                    .ok()
                    .and_then(|text| text.split_once(' '))
                    .map_or_else(|| "...".to_owned(), |(scheme, _)| format!("{scheme} ...")),
                _ => String::from_utf8_lossy(value.as_bytes()).into_owned(),
            };
            (name.to_string(), Value::from(text))
        })
        .collect()
}

fn kept(received: &Received) -> Bytes {
    let length = received.body.len();
    if has_secret(received) {
        Bytes::new()
    } else if length > BODY_KEPT {
        Bytes::from(format!("{length} bytes"))
    } else {
        received.body.clone()
    }
}

fn body(bytes: &Bytes) -> Value {
    if bytes.is_empty() {
        return Value::Null;
    }
    serde_json::from_slice(bytes).unwrap_or_else(|_| match std::str::from_utf8(bytes) {
        Ok(text) => Value::from(text),
        Err(_) => binary(bytes),
    })
}

/// Bodies of sign-in requests are not kept.
fn has_secret(received: &Received) -> bool {
    let path = received.path.to_lowercase();
    path.contains("/connect/") || path.contains("/oauth/") || path.contains("/authenticate")
}
