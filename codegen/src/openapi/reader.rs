//! Reads the parts that both versions of the format write alike.

use std::sync::Arc;

use super::description::{Enumeration, Object, Schema, Shape};
use crate::diagnostics::Location;
use crate::input::report::{Report, codes};
use crate::input::tree::{Kind, Member, Value};

/// A document and what was noticed in it.
pub(super) struct Reader<'t> {
    /// What was noticed.
    pub(super) report: Report<'t>,
}

impl<'t> Reader<'t> {
    /// A reader of `text`, called `source` in messages.
    pub(super) fn new(source: Arc<str>, text: &'t str) -> Self {
        Self {
            report: Report::new(source, text),
        }
    }

    /// The place of a value.
    pub(super) fn locate(&self, value: &Value<'_>) -> Location {
        self.report.locate(value.offset)
    }

    /// The members of the object `name` in `value`; none where there is no such object.
    pub(super) fn members<'v>(&mut self, value: &'v Value<'t>, name: &str) -> &'v [Member<'t>] {
        match value.get(name) {
            None => &[],
            Some(found) => found.members().unwrap_or_else(|| {
                self.unusable(found, name, "an object");
                &[]
            }),
        }
    }

    /// The items of the array `name` in `value`; none where there is no such array.
    pub(super) fn items<'v>(&mut self, value: &'v Value<'t>, name: &str) -> &'v [Value<'t>] {
        match value.get(name) {
            None => &[],
            Some(found) => found.items().unwrap_or_else(|| {
                self.unusable(found, name, "an array");
                &[]
            }),
        }
    }

    /// Whether what a member declares has a name; warns where it has none.
    pub(super) fn is_named(&mut self, member: &Member<'t>) -> bool {
        let is_named = !member.name.trim().is_empty();
        if !is_named {
            let message = "what is declared here has no name; left out";
            let offset = member.offset;
            self.report.warn(codes::INVALID_VALUE, offset, message);
        }
        is_named
    }

    fn unusable(&mut self, found: &Value<'_>, name: &str, wanted: &str) {
        let message = format!("`{name}` is {}, not {wanted}; left out", found.describe());
        self.report
            .warn(codes::INVALID_VALUE, found.offset, message);
    }

    /// A schema (OpenAPI 3.0.3, section 4.7.24; Swagger 2.0, "Schema Object").
    pub(super) fn schema(&mut self, value: &Value<'t>) -> Schema {
        Schema {
            shape: self.shape(value),
            nullable: flag(value, "nullable").or_else(|| flag(value, "x-nullable")),
            default: value.get("default").and_then(scalar),
            description: text(value, "description"),
            is_read_only: flag(value, "readOnly") == Some(true),
            is_deprecated: ["deprecated", "x-deprecated"]
                .iter()
                .any(|name| flag(value, name) == Some(true)),
            min_length: number(value, "minLength"),
            max_length: number(value, "maxLength"),
            minimum: value.get("minimum").and_then(scalar),
            maximum: value.get("maximum").and_then(scalar),
            max_items: number(value, "maxItems"),
            webhook_event: text(value, "x-webhook-event"),
            location: self.locate(value),
        }
    }

    fn shape(&mut self, value: &Value<'t>) -> Shape {
        if let Some(reference) = value.get("$ref").and_then(Value::text) {
            return match reference.rsplit_once('/') {
                Some(("#/components/schemas" | "#/definitions", name)) if !name.is_empty() => {
                    Shape::Named(name.to_owned())
                }
                _ => {
                    let message = format!("`{reference}` names no schema of this document");
                    let offset = value.offset;
                    self.report.warn(codes::INVALID_VALUE, offset, message);
                    Shape::Any
                }
            };
        }
        let members: Vec<String> = value
            .get("enum")
            .and_then(Value::items)
            .unwrap_or_default()
            .iter()
            .filter_map(scalar)
            // An empty text says that there is no value.
            .filter(|member| !member.trim().is_empty())
            .collect();
        let format = text(value, "format");
        match value.get("type").and_then(Value::text) {
            Some("string") | None if !members.is_empty() => Shape::Enum(Enumeration {
                name: value
                    .get("x-ms-enum")
                    .and_then(|it| text(it, "name"))
                    .or_else(|| text(value, "x-enum-name")),
                members,
            }),
            Some("string") => Shape::String(format),
            Some("file") => Shape::String(Some("binary".to_owned())),
            Some("integer") => Shape::Integer(format),
            Some("number") => Shape::Number(format),
            Some("boolean") => Shape::Boolean,
            Some("array") => {
                let items = value.get("items").map(|items| self.schema(items));
                Shape::Array(Box::new(items.unwrap_or_default()))
            }
            Some("object") => self.object(value),
            None if value.get("properties").is_some() || value.get("allOf").is_some() => {
                self.object(value)
            }
            _ => Shape::Any,
        }
    }

    fn object(&mut self, value: &Value<'t>) -> Shape {
        let mut object = Object::default();
        for part in self.items(value, "allOf") {
            match self.shape(part) {
                Shape::Named(name) if object.base.is_none() => object.base = Some(name),
                Shape::Object(inner) => {
                    object.properties.extend(inner.properties);
                    object.required.extend(inner.required);
                }
                _ => {}
            }
        }
        for member in self.members(value, "properties") {
            if !self.is_named(member) {
                continue;
            }
            let schema = self.schema(&member.value);
            object.properties.push((member.name.to_string(), schema));
        }
        object
            .required
            .extend(self.items(value, "required").iter().filter_map(scalar));
        object.additional = match value.get("additionalProperties") {
            Some(Value {
                kind: Kind::Bool(is_open),
                ..
            }) => is_open.then(Box::default),
            Some(schema) => Some(Box::new(self.schema(schema))),
            None => None,
        };
        if object.properties.is_empty()
            && object.additional.is_none()
            && let Some(name) = object.base.take_if(|_| object.required.is_empty())
        {
            return Shape::Named(name);
        }
        Shape::Object(object)
    }
}

/// The text of the member `name`, where it is not empty.
pub(super) fn text(value: &Value<'_>, name: &str) -> Option<String> {
    let text = value.get(name)?.text()?;
    (!text.trim().is_empty()).then(|| text.to_owned())
}

/// The truth value of the member `name`.
pub(super) fn flag(value: &Value<'_>, name: &str) -> Option<bool> {
    match value.get(name)?.kind {
        Kind::Bool(flag) => Some(flag),
        _ => None,
    }
}

fn number<N: std::str::FromStr>(value: &Value<'_>, name: &str) -> Option<N> {
    match &value.get(name)?.kind {
        Kind::Number(text) => text.parse().ok(),
        _ => None,
    }
}

/// A value without parts, as text.
pub(super) fn scalar(value: &Value<'_>) -> Option<String> {
    match &value.kind {
        Kind::String(text) | Kind::Number(text) => Some(text.to_string()),
        Kind::Bool(flag) => Some(flag.to_string()),
        Kind::Null | Kind::Array(_) | Kind::Object(_) => None,
    }
}
