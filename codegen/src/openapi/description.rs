//! What an OpenAPI document says, in one form for Swagger 2.0 and OpenAPI 3.

use std::collections::BTreeMap;

use crate::diagnostics::Location;

/// An OpenAPI document.
#[derive(Debug, Clone, Default)]
pub struct Description {
    /// Display name of its source.
    pub source: String,
    /// `info/version`.
    pub version: Option<String>,
    /// Named schemas.
    pub schemas: BTreeMap<String, Schema>,
    /// Operations, in the order of the document.
    pub operations: Vec<Operation>,
    /// Descriptions of tags.
    pub tags: BTreeMap<String, String>,
}

/// One verb of one path.
#[derive(Debug, Clone, Default)]
pub struct Operation {
    /// Verb, in capitals.
    pub method: String,
    /// Path from the base address.
    pub path: String,
    /// `operationId`.
    pub id: Option<String>,
    /// The first of its tags.
    pub tag: Option<String>,
    /// `summary`.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `deprecated`.
    pub is_deprecated: bool,
    /// Parameters in path, query and header, those of the path included.
    pub parameters: Vec<Parameter>,
    /// The body of the request.
    pub body: Option<Body>,
    /// Declared responses, by status.
    pub responses: BTreeMap<u16, Content>,
    /// Where it stands.
    pub location: Location,
}

/// Where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// A header.
    Header,
}

/// A parameter outside the body.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// Where it travels.
    pub place: Place,
    /// `required`.
    pub is_required: bool,
    /// Its type.
    pub schema: Schema,
    /// `description`.
    pub description: Option<String>,
}

/// The body of a request.
#[derive(Debug, Clone, Default)]
pub struct Body {
    /// `required`.
    pub is_required: bool,
    /// Media type and schema; parts are the properties of an object.
    pub content: Content,
}

/// What a body holds.
#[derive(Debug, Clone, Default)]
pub struct Content {
    /// The plainest of the declared media types.
    pub media_type: Option<String>,
    /// Its schema.
    pub schema: Option<Schema>,
}

/// A type where it is used.
#[derive(Debug, Clone, Default)]
pub struct Schema {
    /// What the values are.
    pub shape: Shape,
    /// `nullable`, where it is stated.
    pub nullable: Option<bool>,
    /// `default`, as text.
    pub default: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `readOnly`.
    pub is_read_only: bool,
    /// Deprecated.
    pub is_deprecated: bool,
    /// `minLength`.
    pub min_length: Option<i64>,
    /// `maxLength`.
    pub max_length: Option<u64>,
    /// `minimum`, as written.
    pub minimum: Option<String>,
    /// `maximum`, as written.
    pub maximum: Option<String>,
    /// `maxItems`.
    pub max_items: Option<i64>,
    /// `x-webhook-event`: the schema is the payload of this event.
    pub webhook_event: Option<String>,
    /// Where it stands.
    pub location: Location,
}

/// What values of a schema are.
#[derive(Debug, Clone, Default)]
pub enum Shape {
    /// Anything.
    #[default]
    Any,
    /// A named schema.
    Named(String),
    /// A JSON string with its `format`.
    String(Option<String>),
    /// A whole number with its `format`.
    Integer(Option<String>),
    /// A number with its `format`.
    Number(Option<String>),
    /// A truth value.
    Boolean,
    /// One of some texts.
    Enum(Enumeration),
    /// An array.
    Array(Box<Schema>),
    /// An object.
    Object(Object),
}

/// A list of texts.
#[derive(Debug, Clone, Default)]
pub struct Enumeration {
    /// The name that the document gives it.
    pub name: Option<String>,
    /// Its members.
    pub members: Vec<String>,
}

/// An object.
#[derive(Debug, Clone, Default)]
pub struct Object {
    /// The schema that it extends (`allOf`).
    pub base: Option<String>,
    /// Properties, in the order of the document.
    pub properties: Vec<(String, Schema)>,
    /// Names of properties that have to be there.
    pub required: Vec<String>,
    /// Type of members that are not declared, where there may be some.
    pub additional: Option<Box<Schema>>,
}

impl Object {
    /// Whether nothing is said about its members.
    pub fn is_free(&self) -> bool {
        self.base.is_none() && self.properties.is_empty()
    }
}
