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
use crate::request::Received;

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

/// A request for a list as the service takes it whose pages are short.
pub fn shortened(mut received: Received, faults: &[Kind]) -> Received {
    let limit = faults.iter().find_map(|fault| match fault {
        Kind::ShortPage(rows) => Some(*rows),
        _ => None,
    });
    if let Some(limit) = limit {
        let asked = received.option("$top").and_then(|top| top.parse().ok());
        let rows = asked.map_or(limit, |asked: u64| asked.min(limit));
        received
            .query
            .retain(|(name, _)| !name.eq_ignore_ascii_case("$top"));
        received.query.push(("$top".to_owned(), rows.to_string()));
    }
    received
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
        Kind::HtmlStatus(status) => Some(Answer::of(
            *status,
            "text/html",
            "<!DOCTYPE html><html><head><title>Sign in</title></head><body>\
             <form><input name=\"user\"></form></body></html>",
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
    let mut answer = answer;
    if faults.contains(&Kind::TruncatedJson) {
        answer = truncated(answer);
    }
    // Only what was done has an answer to lose.
    let is_done = !faults.iter().any(|fault| instead(fault, trace).is_some());
    let status_after = faults.iter().find_map(|fault| match fault {
        Kind::StatusAfter(status) => Some(*status),
        _ => None,
    });
    if let (true, Some(status)) = (is_done, status_after) {
        let problem = Problem::new(
            status,
            0,
            "A fault was injected after the request was done.",
        );
        answer = Answer::problem(&problem, trace);
    }
    if is_done && faults.contains(&Kind::EmptyBody) {
        answer.content = Content::Whole(Bytes::new());
    }
    let (body, announced) = match answer.content {
        Content::Whole(bytes) => match faults.iter().find_map(|fault| cut_at(fault, bytes.len())) {
            Some(end) => (cut(bytes.slice(..end)), Some(bytes.len())),
            None => (Body::from(bytes), None),
        },
        Content::Stream(body) => (body, None),
    };
    let mut response = Response::new(body);
    *response.status_mut() =
        StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    *headers = answer.headers;
    allow(headers);
    if let Some(length) = announced {
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

/// Where a body of this length is cut; not where it is shorter than that.
fn cut_at(fault: &Kind, length: usize) -> Option<usize> {
    match fault {
        Kind::CutBody => Some(length / 2),
        Kind::CutBodyAt(end) => Some(*end).filter(|end| *end < length),
        _ => None,
    }
}

/// The beginning of a body, and then a failure, which ends the connection.
fn cut(beginning: Bytes) -> Body {
    let failure = async {
        // The beginning must have left before the connection ends, and nothing says when it has.
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        Err(std::io::Error::from(std::io::ErrorKind::ConnectionAborted))
    };
    let start = futures::stream::iter([Ok(beginning)]);
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
