//! The last step: common headers, and what faults do to an answer.

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode};
use bytes::Bytes;
use futures::StreamExt as _;
use time::OffsetDateTime;

use crate::Emulator;
use crate::answer::{Answer, Content};
use crate::faults::Kind;
use crate::problem::Problem;

/// Headers that a browser may read.
const EXPOSED: &str = "location, retry-after, www-authenticate, x-correlation-id, odata-version, \
                       api-supported-versions, content-disposition, date";

/// The answer to the question of a browser whether it may ask.
pub fn preflight(headers: &HeaderMap) -> Response<Body> {
    let wanted = headers
        .get("access-control-request-headers")
        .cloned()
        .unwrap_or(HeaderValue::from_static("*"));
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    let headers = response.headers_mut();
    allow(headers);
    headers.insert("access-control-allow-headers", wanted);
    headers.insert(
        "access-control-allow-methods",
        HeaderValue::from_static("GET, POST, PUT, PATCH, DELETE"),
    );
    headers.insert("access-control-max-age", HeaderValue::from_static("600"));
    response
}

fn allow(headers: &mut HeaderMap) {
    headers.insert("access-control-allow-origin", HeaderValue::from_static("*"));
    headers.insert(
        "access-control-expose-headers",
        HeaderValue::from_static(EXPOSED),
    );
}

/// The answer that a fault gives instead of acting.
pub fn instead(fault: &Kind, trace: &str) -> Option<Answer> {
    match fault {
        Kind::Status {
            status,
            retry_after,
        } => {
            let problem = Problem::new(*status, 0, "A fault was injected.");
            let answer = Answer::problem(&problem, trace);
            Some(match retry_after {
                Some(value) => answer.with("retry-after", value),
                None => answer,
            })
        }
        Kind::Html => Some(Answer::of(
            502,
            "text/html",
            "<html><head><title>502 Bad Gateway</title></head><body>\
             <center><h1>502 Bad Gateway</h1></center></body></html>",
        )),
        Kind::ExpiredToken => {
            let problem = Problem::new(401, 0, "You are not authenticated!").with_header(
                "www-authenticate",
                "Bearer error=\"invalid_token\", error_description=\"The token expired\"",
            );
            Some(Answer::problem(&problem, trace))
        }
        Kind::ResetBefore => Some(Answer::new(500, Bytes::new())),
        _ => None,
    }
}

/// Makes the response.
pub fn send(emulator: &Emulator, answer: Answer, trace: &str, faults: &[Kind]) -> Response<Body> {
    let answer = if faults.contains(&Kind::TruncatedJson) {
        truncated(answer)
    } else {
        answer
    };
    let announced = match &answer.content {
        Content::Whole(bytes) => Some(bytes.len()),
        Content::Stream(_) => None,
    };
    let body = match answer.content {
        Content::Whole(bytes) if faults.contains(&Kind::CutBody) => cut(&bytes),
        Content::Whole(bytes) => Body::from(bytes),
        Content::Stream(body) => body,
    };
    let mut response = Response::new(body);
    *response.status_mut() =
        StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    *headers = answer.headers;
    allow(headers);
    if let (Some(length), true) = (announced, faults.contains(&Kind::CutBody)) {
        headers.insert("content-length", HeaderValue::from(length));
    }
    let is_odata = headers
        .get("content-type")
        .is_some_and(|value| value.as_bytes().starts_with(b"application/json; odata"));
    if is_odata {
        headers.insert("odata-version", HeaderValue::from_static("4.0"));
    }
    for (name, value) in [
        ("api-supported-versions", emulator.schema.version.as_str()),
        ("x-correlation-id", trace),
        ("cache-control", "no-cache"),
    ] {
        if let (false, Ok(value)) = (headers.contains_key(name), HeaderValue::from_str(value)) {
            headers.insert(name, value);
        }
    }
    for fault in faults {
        if let Kind::ClockSkew(seconds) = fault {
            skew(headers, *seconds);
        }
    }
    response
}

/// Half of a body that is JSON. Whoever reads a file could not notice that half of it is missing.
fn truncated(mut answer: Answer) -> Answer {
    let media = answer.headers.get("content-type");
    let is_json = media.is_some_and(|media| media.as_bytes().starts_with(b"application/json"));
    if let (Content::Whole(bytes), true) = (&mut answer.content, is_json) {
        bytes.truncate(bytes.len() / 2);
    }
    answer
}

/// Half of a body, and then a failure, which ends the connection.
fn cut(bytes: &Bytes) -> Body {
    let half = bytes.slice(..bytes.len() / 2);
    let failure = async {
        // The half must have left before the connection ends, and nothing says when it has.
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        Err(std::io::Error::from(std::io::ErrorKind::ConnectionAborted))
    };
    let start = futures::stream::iter([Ok(half)]);
    Body::from_stream(start.chain(futures::stream::once(failure)))
}

/// Writes a `Date` that is off (RFC 9110, section 5.6.7).
fn skew(headers: &mut HeaderMap, seconds: i64) {
    let format = time::macros::format_description!(
        "[weekday repr:short], [day] [month repr:short] [year] [hour]:[minute]:[second] GMT"
    );
    let now = OffsetDateTime::now_utc();
    let date = now
        .checked_add(time::Duration::seconds(seconds))
        .and_then(|date| date.format(format).ok())
        .and_then(|text| HeaderValue::from_str(&text).ok());
    if let Some(date) = date {
        headers.insert("date", date);
    }
}
