//! One request: as it arrived, and as an operation understands it.

use std::collections::BTreeMap;

use axum::http::{HeaderMap, Method};
use bytes::Bytes;
use odata_codegen::model::{Group, Operation};
use serde_json::Value;
use uuid::Uuid;

use crate::auth::Caller;
use crate::query::Options;
use crate::schema::Schema;

/// A request as it arrived.
#[derive(Debug, Clone)]
pub struct Received {
    /// HTTP method.
    pub method: Method,
    /// Path below the prefix of organisation and tenant, still percent-encoded; begins with `/`.
    pub path: String,
    /// What stood before [`Self::path`] (`/org/tenant/orchestrator_`), without a `/` at the end.
    pub prefix: String,
    /// Name and value of each query option, decoded, in order.
    pub query: Vec<(String, String)>,
    /// The query as received, without the question mark.
    pub query_text: String,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub body: Bytes,
    /// Scheme and authority that the client addressed, for addresses in answers.
    pub origin: String,
}

impl Received {
    /// A header as text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The first query option called `name`, whatever its case.
    #[must_use]
    pub fn option(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(option, _)| option.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// Base address of the service as the client sees it, without a `/` at the end.
    #[must_use]
    pub fn base(&self) -> String {
        format!("{}{}", self.origin, self.prefix)
    }
}

/// A part of a multipart body.
#[derive(Debug, Clone)]
pub struct FormPart {
    /// Name of the field.
    pub name: String,
    /// Name of the file, unless it is a plain field.
    pub filename: Option<String>,
    /// Media type, when stated.
    pub content_type: Option<String>,
    /// Content.
    pub bytes: Bytes,
}

/// How a request names its folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FolderReference {
    /// By number.
    Id(i64),
    /// By key.
    Key(Uuid),
    /// By path.
    Path(String),
    /// By a path from the caller's own folder.
    RelativePath(String),
}

/// One request, routed and read.
#[derive(Debug)]
pub struct Call<'s> {
    /// The loaded description.
    pub schema: &'s Schema,
    /// What is called.
    pub operation: &'s Operation,
    /// Its set, singleton or group of endpoints.
    pub group: &'s Group,
    /// Parameters of path, query and headers by name, as typed JSON; defaults filled in. Where a
    /// query parameter has the name of a header parameter, the latter is called `header:<name>`.
    pub arguments: BTreeMap<String, Value>,
    /// The JSON body, checked against its type; null when there is none.
    pub body: Value,
    /// Parts of a multipart body.
    pub parts: Vec<FormPart>,
    /// OData query options.
    pub options: Options,
    /// The folder that the headers name.
    pub folder: Option<FolderReference>,
    /// Number of that folder, once [`crate::server`] has resolved it.
    pub folder_id: Option<i64>,
    /// Who calls.
    pub caller: Caller,
    /// The request as it arrived.
    pub received: &'s Received,
}

impl Call<'_> {
    /// An argument as a whole number.
    #[must_use]
    pub fn integer(&self, name: &str) -> Option<i64> {
        self.arguments.get(name).and_then(Value::as_i64)
    }

    /// An argument as text.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.arguments.get(name).and_then(Value::as_str)
    }

    /// An argument as a truth value.
    #[must_use]
    pub fn flag(&self, name: &str) -> Option<bool> {
        self.arguments.get(name).and_then(Value::as_bool)
    }

    /// A member of the body; null when absent.
    #[must_use]
    pub fn member(&self, name: &str) -> &Value {
        self.body.get(name).unwrap_or(&Value::Null)
    }
}
