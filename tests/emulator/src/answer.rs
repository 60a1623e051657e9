//! From what a handler answers to what is sent: envelope, status, headers.

mod context;
mod declared;
mod spelling;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use bytes::Bytes;
use odata_codegen::model::{Kind, Shape, StructuredId, Type};
use serde_json::{Map, Value, json};

use crate::Emulator;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::rows;

/// An answer, ready to be sent.
#[derive(Debug)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub content: Content,
}

/// The body of an answer.
#[derive(Debug)]
pub enum Content {
    /// All of it.
    Whole(Bytes),
    /// Written while it is made.
    Stream(Body),
}

/// Media type of JSON inside OData.
pub const ODATA_JSON: &str = "application/json; odata.metadata=minimal; odata.streaming=true";
/// Media type of JSON outside OData.
pub const JSON: &str = "application/json; charset=utf-8";

impl Answer {
    /// An answer without headers.
    #[must_use]
    pub fn new(status: u16, bytes: impl Into<Bytes>) -> Self {
        Self {
            status,
            headers: HeaderMap::new(),
            content: Content::Whole(bytes.into()),
        }
    }

    /// An answer with a body of a media type.
    #[must_use]
    pub fn of(status: u16, content_type: &str, bytes: impl Into<Bytes>) -> Self {
        Self::new(status, bytes).with("content-type", content_type)
    }

    /// A JSON answer outside OData.
    #[must_use]
    pub fn json(status: u16, value: &Value) -> Self {
        Self::of(status, JSON, value.to_string())
    }

    /// The same with one more header; a value that cannot stand in one is left out.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.insert(HeaderName::from_static(name), value);
        }
        self
    }

    /// The same, or an empty JSON object where it has no body.
    #[must_use]
    pub fn or_object(self) -> Self {
        match &self.content {
            Content::Whole(bytes)
                if bytes.is_empty() && self.headers.get("content-type").is_none() =>
            {
                let mut answer = Self::json(200, &json!({}));
                answer.headers.extend(self.headers);
                answer
            }
            _ => self,
        }
    }

    /// The answer that reports a problem.
    #[must_use]
    pub fn problem(problem: &Problem, trace: &str) -> Self {
        let mut body = json!({
            "message": problem.message,
            "errorCode": problem.code,
            "traceId": trace,
        });
        if !problem.resource_ids.is_empty() {
            body["resourceIds"] = Value::from(problem.resource_ids.clone());
        }
        let mut answer = Self::json(problem.status, &body);
        for (name, value) in &problem.headers {
            answer.headers.insert(name.clone(), value.clone());
        }
        answer
    }
}

/// Gives a reply its shape.
///
/// # Errors
/// Query options that do not fit the rows.
pub fn shape(emulator: &Emulator, call: &Call<'_>, reply: Reply) -> Result<Answer, Problem> {
    let outcome = &call.operation.result;
    match reply {
        Reply::None => Ok(empty(call)),
        Reply::Value(Value::Null) if outcome.is_nullable || outcome.shape == Shape::None => {
            Ok(Answer::new(204, Bytes::new()))
        }
        Reply::Value(_) if outcome.shape == Shape::None => Ok(empty(call)),
        Reply::Value(value) => single(emulator, call, value),
        Reply::List { rows, count } => {
            let rows = rows
                .into_iter()
                .map(|row| declared::only(call, row))
                .collect();
            let (rows, count) = rows::many(emulator, call, rows, count)?;
            Ok(list(call, rows, count))
        }
        Reply::Page { rows, count } => {
            let rows = rows
                .into_iter()
                .map(|row| declared::only(call, row))
                .collect();
            Ok(list(call, rows, count))
        }
        Reply::Created { value, location } => {
            let base = call.received.base();
            let mut answer = single(emulator, call, value)?;
            if call.operation.statuses.contains(&201) {
                answer.status = 201;
            }
            Ok(answer.with("location", &format!("{base}{location}")))
        }
        Reply::Bytes {
            content_type,
            name,
            bytes,
        } => {
            let answer = Answer::of(status(call), &content_type, bytes);
            Ok(match name {
                Some(name) => answer.with("content-disposition", &disposition(&name)),
                None => answer,
            })
        }
        Reply::Json(bytes) => Ok(Answer::of(status(call), media(call), bytes)),
        Reply::Stream { content_type, body } => {
            let mut answer = Answer::of(status(call), &content_type, Bytes::new());
            answer.content = Content::Stream(body);
            Ok(answer)
        }
    }
}

/// `attachment` with the name in both of its forms (RFC 6266).
fn disposition(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| {
            if c.is_ascii_graphic() && c != '"' && c != '\\' || c == ' ' {
                c
            } else {
                '_'
            }
        })
        .collect();
    let encoded = percent_encoding::utf8_percent_encode(name, percent_encoding::NON_ALPHANUMERIC);
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}")
}

/// The first declared status that means success.
fn status(call: &Call<'_>) -> u16 {
    call.operation.statuses.first().copied().unwrap_or(200)
}

/// No content: with the status that the operation declares for it, or 204 where it declares one
/// with content.
fn empty(call: &Call<'_>) -> Answer {
    let declared = &call.operation.statuses;
    let status = if declared.contains(&204) || call.operation.result.shape != Shape::None {
        204
    } else {
        status(call)
    };
    Answer::new(status, Bytes::new())
}

fn is_odata(call: &Call<'_>) -> bool {
    !matches!(call.operation.kind, Kind::Endpoint(_))
}

fn media(call: &Call<'_>) -> &'static str {
    if is_odata(call) { ODATA_JSON } else { JSON }
}

fn result_type(call: &Call<'_>) -> Option<StructuredId> {
    match call.operation.result.ty.as_ref()?.ty {
        Type::Structured(id) => Some(id),
        _ => None,
    }
}

fn single(emulator: &Emulator, call: &Call<'_>, value: Value) -> Result<Answer, Problem> {
    let status = status(call);
    let answer = |value: &Value| Answer::of(status, media(call), value.to_string());
    let value = declared::only(call, value);
    let value = match (&value, result_type(call)) {
        (Value::Object(_), Some(ty)) if is_odata(call) => rows::one(emulator, call, ty, value)?,
        _ => value,
    };
    if !is_odata(call) {
        return Ok(answer(&spelling::outside(call, value)));
    }
    let mut body = Map::new();
    body.insert("@odata.context".to_owned(), context::of(call, false).into());
    match (call.operation.result.shape, value) {
        (Shape::Value, Value::Object(members)) => body.extend(members),
        (_, value) => {
            body.insert("value".to_owned(), value);
        }
    }
    Ok(answer(&Value::Object(body)))
}

fn list(call: &Call<'_>, rows: Vec<Value>, count: Option<u64>) -> Answer {
    if !is_odata(call) {
        let rows = rows
            .into_iter()
            .map(|row| spelling::outside(call, row))
            .collect();
        let value = match call.operation.result.shape {
            Shape::List => json!({ "value": Value::Array(rows) }),
            _ => Value::Array(rows),
        };
        return Answer::of(status(call), JSON, value.to_string());
    }
    let mut body = Map::new();
    body.insert("@odata.context".to_owned(), context::of(call, true).into());
    if let Some(count) = count {
        body.insert("@odata.count".to_owned(), count.into());
    }
    body.insert("value".to_owned(), Value::Array(rows));
    let bytes = Value::Object(body).to_string();
    Answer::of(status(call), ODATA_JSON, bytes)
}

pub use context::of as context;
