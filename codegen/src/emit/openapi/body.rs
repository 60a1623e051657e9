//! Bodies of requests.

use serde_json::{Value, json};

use super::schemas::Schemas;
use super::{Object, set};
use crate::model::{Body, Operation, Parameter, Place, Primitive, Type};

/// The request body object, where the operation has a body.
pub fn request_body(schemas: &Schemas<'_>, operation: &Operation) -> Option<Value> {
    let placed = |place| -> Vec<&Parameter> {
        let parameters = operation.parameters.iter();
        parameters.filter(|item| item.place == place).collect()
    };
    match operation.body {
        Body::None => None,
        Body::Members => Some(parts(schemas, "application/json", &placed(Place::Body))),
        Body::Multipart => Some(parts(schemas, "multipart/form-data", &placed(Place::Form))),
        Body::Whole => {
            let content = placed(Place::Content);
            content.first().map(|content| whole(schemas, content))
        }
    }
}

fn whole(schemas: &Schemas<'_>, content: &Parameter) -> Value {
    let is_stream = content.ty.ty == Type::Primitive(Primitive::Stream);
    let media_type = match is_stream {
        true => "application/octet-stream",
        false => "application/json",
    };
    body(
        media_type,
        schemas.of_parameter(content),
        content.is_required,
    )
}

/// An object of the parameters.
fn parts(schemas: &Schemas<'_>, media_type: &str, parts: &[&Parameter]) -> Value {
    let properties: Object = parts
        .iter()
        .map(|part| {
            let schema = schemas.described(schemas.of_parameter(part), part.description.as_deref());
            (part.name.clone(), schema)
        })
        .collect();
    let required = parts.iter().filter(|part| part.is_required);
    let required: Vec<&str> = required.map(|part| part.name.as_str()).collect();
    let is_required = !required.is_empty();
    let mut schema = Object::new();
    set(&mut schema, "type", Some("object"));
    set(&mut schema, "required", is_required.then_some(required));
    set(&mut schema, "properties", Some(properties));
    body(media_type, Value::Object(schema), is_required)
}

fn body(media_type: &str, schema: Value, is_required: bool) -> Value {
    json!({"content": {media_type: {"schema": schema}}, "required": is_required})
}
