//! Compares a recorded request with what the table expects.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode_str;
use serde::Deserialize;

use crate::calls::{ExpectedRequest, Part};
use crate::json::Json;
use crate::recorder::Recorded;

/// Characters besides letters and digits that may stand raw in a path.
const PATH_MARKS: &str = "-._~/%'(),=:@!$*;[]";

/// The first difference, in words.
///
/// # Errors
/// The difference.
pub async fn request(expected: &ExpectedRequest, actual: &Recorded) -> Result<(), String> {
    equal("method", &expected.method, &actual.method)?;
    path(&expected.path, &actual.path)?;
    query(&expected.query, &actual.query)?;
    for (name, value) in &expected.headers {
        equal(
            name,
            value,
            actual.headers.get(name).map_or("", String::as_str),
        )?;
    }
    for name in &expected.absent_headers {
        if let Some(value) = actual.headers.get(name) {
            return Err(format!("header {name}: {value} was sent, none expected"));
        }
    }
    body(expected, actual).await
}

fn equal(what: &str, expected: &str, actual: &str) -> Result<(), String> {
    if expected == actual {
        Ok(())
    } else {
        Err(format!("{what}: expected {expected}, got {actual}"))
    }
}

fn path(expected: &str, actual: &str) -> Result<(), String> {
    if let Some(raw) = actual
        .chars()
        .find(|c| !c.is_ascii_alphanumeric() && !PATH_MARKS.contains(*c))
    {
        return Err(format!("path: {raw:?} stands raw in {actual}"));
    }
    let decoded = |path: &str| -> Vec<String> {
        path.split('/')
            .map(|segment| percent_decode_str(segment).decode_utf8_lossy().into_owned())
            .collect()
    };
    if decoded(expected) == decoded(actual) {
        Ok(())
    } else {
        Err(format!("path: expected {expected}, got {actual}"))
    }
}

fn query(expected: &[(String, String)], actual: &str) -> Result<(), String> {
    if !actual.is_ascii() || actual.contains(' ') {
        return Err(format!("query: not encoded: {actual}"));
    }
    let decode = |text: &str| {
        percent_decode_str(&text.replace('+', " "))
            .decode_utf8_lossy()
            .into_owned()
    };
    let mut pairs: Vec<(String, String)> = actual
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        })
        .collect();
    let mut expected = expected.to_vec();
    pairs.sort();
    expected.sort();
    if pairs == expected {
        Ok(())
    } else {
        Err(format!("query: expected {expected:?}, got {pairs:?}"))
    }
}

async fn body(expected: &ExpectedRequest, actual: &Recorded) -> Result<(), String> {
    let content_type = actual
        .headers
        .get("content-type")
        .map_or("", String::as_str);
    let Some(expected) = &expected.body else {
        return if actual.body.is_empty() {
            Ok(())
        } else {
            Err(format!("body: {} bytes, none expected", actual.body.len()))
        };
    };
    if let Ok(multipart) = serde_json::from_str::<Multipart>(expected.get()) {
        return parts(multipart.multipart, content_type, actual).await;
    }
    if content_type.split(';').next() != Some("application/json") {
        return Err(format!("content type: {content_type:?} for a JSON body"));
    }
    let parse = |text: &str| Json::parse(text).map_err(|error| format!("body: {error}"));
    let text = String::from_utf8_lossy(&actual.body);
    match parse(expected.get())?.difference(&parse(&text)?) {
        None => Ok(()),
        Some(difference) => Err(format!("body {difference}")),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Multipart {
    multipart: Vec<Part>,
}

async fn parts(
    mut expected: Vec<Part>,
    content_type: &str,
    actual: &Recorded,
) -> Result<(), String> {
    let boundary = multer::parse_boundary(content_type)
        .map_err(|error| format!("content type {content_type:?}: {error}"))?;
    let body = actual.body.clone();
    let stream = futures::stream::once(async move { Ok::<_, std::io::Error>(body) });
    let mut multipart = multer::Multipart::new(stream, boundary);
    let mut found = Vec::new();
    while let Some(field) = multipart
        .next_field()
        .await
        .map_err(|error| format!("multipart: {error}"))?
    {
        let name = field.name().unwrap_or_default().to_owned();
        let filename = field.file_name().map(str::to_owned);
        let content = field
            .bytes()
            .await
            .map_err(|error| format!("multipart: {error}"))?;
        found.push(Part {
            name,
            filename,
            content: STANDARD.encode(&content),
        });
    }
    found.sort();
    expected.sort();
    if found == expected {
        Ok(())
    } else {
        Err(format!("parts: expected {expected:?}, got {found:?}"))
    }
}
