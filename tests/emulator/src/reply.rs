//! What a handler answers, before it gets its shape.

use axum::body::Body;
use bytes::Bytes;
use serde_json::Value;

/// What a handler answers.
#[derive(Debug)]
pub enum Reply {
    /// No content.
    None,
    /// One value: an entity, a complex value, a primitive one or a bare array.
    Value(Value),
    /// Rows of a collection; query options are applied to them afterwards.
    List {
        /// All rows.
        rows: Vec<Value>,
        /// Number of all rows, where `rows` is a part of them; options other than `$select` and
        /// `$expand` have been applied then.
        count: Option<u64>,
    },
    /// Rows of a collection after all query options.
    Page {
        /// The rows that are wanted.
        rows: Vec<Value>,
        /// Number of rows before `$skip` and `$top`, where it was asked for.
        count: Option<u64>,
    },
    /// A new entity.
    Created {
        /// The entity.
        value: Value,
        /// Its address, from the base address of the service.
        location: String,
    },
    /// A file.
    Bytes {
        /// Media type.
        content_type: String,
        /// Name for the file, when there is one.
        name: Option<String>,
        /// Content.
        bytes: Bytes,
    },
    /// JSON that is complete already, written as it stands.
    Json(Bytes),
    /// A body that is written while it is made.
    Stream {
        /// Media type.
        content_type: String,
        /// The body.
        body: Body,
    },
}
