//! Bodies of requests, checked against what the operation takes.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use odata_codegen::model::{
    Body, Kind, Operation, Parameter, Place, Primitive, Property, StructuredId, Type, TypeUse,
};
use serde_json::{Map, Value};

use crate::arguments::primitive;
use crate::problem::Problem;
use crate::request::{FormPart, Received};
use crate::schema::{Schema, enum_member};

/// Reads the body of a request: the JSON value, and the parts of a form.
///
/// # Errors
/// 400, naming the member, or 415 for a media type that the operation does not take.
pub async fn read(
    schema: &Schema,
    operation: &Operation,
    received: &Received,
) -> Result<(Value, Vec<FormPart>), Problem> {
    match operation.body {
        Body::None => Ok((Value::Null, Vec::new())),
        Body::Multipart => parts(received).await.map(|parts| (Value::Null, parts)),
        Body::Members | Body::Whole if received.body.is_empty() => absent(operation),
        Body::Members | Body::Whole => {
            let value = json(received)?;
            Ok((checked(schema, operation, value)?, Vec::new()))
        }
    }
}

fn absent(operation: &Operation) -> Result<(Value, Vec<FormPart>), Problem> {
    let needed = operation
        .parameters
        .iter()
        .find(|parameter| parameter.is_required && is_in_json(parameter));
    match needed {
        Some(parameter) => Err(Problem::new(
            400,
            0,
            format!("{} must not be null: the body is missing.", parameter.name),
        )),
        None => Ok((Value::Null, Vec::new())),
    }
}

fn is_in_json(parameter: &Parameter) -> bool {
    matches!(parameter.place, Place::Body | Place::Content)
}

fn json(received: &Received) -> Result<Value, Problem> {
    let media = received.header("content-type").unwrap_or_default();
    let media = media.split(';').next().unwrap_or_default().trim();
    let is_json = media.eq_ignore_ascii_case("application/json")
        || media.to_ascii_lowercase().ends_with("+json");
    if !is_json {
        let message = format!("The media type '{media}' is not supported; send application/json.");
        return Err(Problem::new(415, 0, message));
    }
    serde_json::from_slice(&received.body)
        .map_err(|error| Problem::new(400, 0, format!("The body is not JSON: {error}")))
}

fn checked(schema: &Schema, operation: &Operation, value: Value) -> Result<Value, Problem> {
    let parameters: Vec<&Parameter> = operation
        .parameters
        .iter()
        .filter(|parameter| is_in_json(parameter))
        .collect();
    if operation.body == Body::Whole {
        return match parameters.first() {
            Some(parameter) if operation.kind == Kind::Update => {
                partial(schema, &parameter.ty, value)
            }
            Some(parameter) => check(schema, &parameter.ty, value, ""),
            None => Ok(value),
        };
    }
    let Value::Object(mut members) = value else {
        return Err(wrong("", "a JSON object", &value));
    };
    let mut checked_members = Map::new();
    for parameter in parameters {
        let name = members
            .keys()
            .find(|name| **name == parameter.name)
            .or_else(|| {
                members
                    .keys()
                    .find(|name| name.eq_ignore_ascii_case(&parameter.name))
            })
            .cloned();
        match name.and_then(|name| members.swap_remove(&name)) {
            Some(Value::Null) if !parameter.is_required => {
                checked_members.insert(parameter.name.clone(), Value::Null);
            }
            Some(value) => {
                let value = check(schema, &parameter.ty, value, &parameter.name)?;
                checked_members.insert(parameter.name.clone(), value);
            }
            None if parameter.is_required => {
                return Err(Problem::new(
                    400,
                    1014,
                    format!("The member '{}' is required.", parameter.name),
                ));
            }
            None => {}
        }
    }
    Ok(Value::Object(checked_members))
}

/// Checks the body of a change of some members: none of them is required.
fn partial(schema: &Schema, ty: &TypeUse, value: Value) -> Result<Value, Problem> {
    match (ty.ty, value) {
        (Type::Structured(id), Value::Object(members)) if !ty.is_collection && !ty.is_map => {
            let (_, members) = known_members(schema, id, members, "")?;
            Ok(Value::Object(members))
        }
        (_, value) => check(schema, ty, value, ""),
    }
}

/// Checks a value against a type: members get the spelling of the description, unknown ones are
/// left out, enumeration members become names.
///
/// # Errors
/// 400 with the path to the member that has a value of another type.
pub fn check(schema: &Schema, ty: &TypeUse, value: Value, path: &str) -> Result<Value, Problem> {
    if ty.is_collection {
        let Value::Array(items) = value else {
            return match value {
                Value::Null => Ok(Value::Null),
                value => Err(wrong(path, "a JSON array", &value)),
            };
        };
        let items: Result<Vec<Value>, Problem> = items
            .into_iter()
            .enumerate()
            .map(|(index, item)| single(schema, ty, item, &format!("{path}[{index}]")))
            .collect();
        return items.map(Value::Array);
    }
    if ty.is_map {
        let Value::Object(members) = value else {
            return match value {
                Value::Null => Ok(Value::Null),
                value => Err(wrong(path, "a JSON object", &value)),
            };
        };
        let members: Result<Map<String, Value>, Problem> = members
            .into_iter()
            .map(|(name, value)| {
                let value = single(schema, ty, value, &join(path, &name))?;
                Ok((name, value))
            })
            .collect();
        return members.map(Value::Object);
    }
    single(schema, ty, value, path)
}

fn single(schema: &Schema, ty: &TypeUse, value: Value, path: &str) -> Result<Value, Problem> {
    if value.is_null() {
        // What may be null is known only in part: 17.0 states it where a later version does.
        return Ok(Value::Null);
    }
    match ty.ty {
        Type::Primitive(kind) => scalar(kind, value, path),
        Type::Enum(id) => {
            let ty = schema.service.enumeration(id);
            let text = match &value {
                Value::String(text) => text.clone(),
                Value::Number(number) => number.to_string(),
                value => return Err(wrong(path, &ty.qualified_name, value)),
            };
            let names: Option<Vec<&str>> = text
                .split(',')
                .map(|name| enum_member(ty, name.trim()))
                .collect();
            match names {
                Some(names) if names.len() == 1 || ty.is_flags => Ok(Value::from(names.join(", "))),
                _ => Err(wrong(
                    path,
                    &format!("a member of {}", ty.qualified_name),
                    &value,
                )),
            }
        }
        Type::Structured(id) => object(schema, id, value, path),
    }
}

fn object(schema: &Schema, id: StructuredId, value: Value, path: &str) -> Result<Value, Problem> {
    let Value::Object(members) = value else {
        return Err(wrong(path, "a JSON object", &value));
    };
    let (id, result) = known_members(schema, id, members, path)?;
    let missing = schema
        .structured(id)
        .properties
        .iter()
        .find(|property| property.is_required && !result.contains_key(&property.name));
    match missing {
        Some(property) => Err(Problem::new(
            400,
            1014,
            format!("The member '{}' is required.", join(path, &property.name)),
        )),
        None => Ok(Value::Object(result)),
    }
}

/// The members that the type declares, checked, and the type that the object states.
fn known_members(
    schema: &Schema,
    id: StructuredId,
    members: Map<String, Value>,
    path: &str,
) -> Result<(StructuredId, Map<String, Value>), Problem> {
    let id = stated_type(schema, id, &members);
    let ty = schema.structured(id);
    let mut result = Map::new();
    for (name, value) in members {
        if name.contains('@') {
            continue;
        }
        match schema.property(id, &name) {
            Some(property) => {
                let at = join(path, &property.name);
                let value = check(schema, &property.ty, value, &at)?;
                limits(property, &value, &at)?;
                result.insert(property.name.clone(), value);
            }
            None if ty.is_open => {
                result.insert(name, value);
            }
            None => {}
        }
    }
    Ok((id, result))
}

/// The type that `@odata.type` names, where it is this one or derives from it.
fn stated_type(schema: &Schema, id: StructuredId, members: &Map<String, Value>) -> StructuredId {
    ["@odata.type", "@type"]
        .iter()
        .find_map(|name| members.get(*name)?.as_str())
        .and_then(|name| schema.type_named(name.trim_start_matches('#')))
        .filter(|stated| schema.derived(id).contains(stated))
        .unwrap_or(id)
}

fn scalar(kind: Primitive, value: Value, path: &str) -> Result<Value, Problem> {
    let expected = || format!("Edm.{}", kind.name());
    let fits = match kind {
        Primitive::Untyped | Primitive::Stream => true,
        Primitive::Boolean => value.is_boolean(),
        Primitive::String => value.is_string(),
        Primitive::Byte
        | Primitive::SByte
        | Primitive::Int16
        | Primitive::Int32
        | Primitive::Int64 => value.is_i64() && primitive(kind, &value.to_string()).is_ok(),
        Primitive::Decimal | Primitive::Double | Primitive::Single => {
            value.is_number() || matches!(value.as_str(), Some("INF" | "-INF" | "NaN"))
        }
        _ => value
            .as_str()
            .is_some_and(|text| primitive(kind, text).is_ok()),
    };
    if fits {
        Ok(value)
    } else {
        Err(wrong(path, &expected(), &value))
    }
}

fn limits(property: &Property, value: &Value, path: &str) -> Result<(), Problem> {
    let limits = &property.constraints;
    let refuse = |what: String| Err(Problem::invalid(format!("The member '{path}' {what}.")));
    if let Some(text) = value.as_str()
        && matches!(property.ty.ty, Type::Primitive(Primitive::String))
    {
        let length = text.chars().count() as u64;
        if let Some(most) = limits.max_length.filter(|most| length > *most) {
            return refuse(format!("is longer than {most} characters"));
        }
        if let Some(least) = limits.min_length.filter(|least| length < *least) {
            return refuse(format!("is shorter than {least} characters"));
        }
    }
    if let Some(number) = value.as_i64() {
        if let Some(least) = limits.minimum.filter(|least| number < *least) {
            return refuse(format!("is less than {least}"));
        }
        if let Some(most) = limits.maximum.filter(|most| number > *most) {
            return refuse(format!("is greater than {most}"));
        }
    }
    if let (Some(items), Some(most)) = (value.as_array(), limits.max_items)
        && items.len() as u64 > most
    {
        return refuse(format!("has more than {most} items"));
    }
    Ok(())
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

fn wrong(path: &str, expected: &str, value: &Value) -> Problem {
    let found = match value {
        Value::Null => "null".to_owned(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::String(text) => format!("'{}'", text.chars().take(40).collect::<String>()),
        Value::Array(_) => "an array".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    };
    let member = if path.is_empty() {
        "The body".to_owned()
    } else {
        format!("The member '{path}'")
    };
    Problem::new(400, 0, format!("{member} must be {expected}, not {found}."))
}

async fn parts(received: &Received) -> Result<Vec<FormPart>, Problem> {
    let media = received.header("content-type").unwrap_or_default();
    let boundary = multer::parse_boundary(media)
        .map_err(|_| Problem::new(415, 0, "Send the file as multipart/form-data."))?;
    let body = received.body.clone();
    let stream = futures::stream::once(async move { Ok::<Bytes, std::io::Error>(body) });
    let mut form = multer::Multipart::new(stream, boundary);
    let mut parts = Vec::new();
    let invalid = |error: multer::Error| Problem::new(400, 0, format!("The form: {error}"));
    while let Some(field) = form.next_field().await.map_err(invalid)? {
        parts.push(FormPart {
            name: field.name().unwrap_or_default().to_owned(),
            filename: field.file_name().map(str::to_owned),
            content_type: field.content_type().map(ToString::to_string),
            bytes: field.bytes().await.map_err(invalid)?,
        });
    }
    Ok(parts)
}

/// Bytes as they stand in JSON.
#[must_use]
pub fn binary(bytes: &[u8]) -> Value {
    Value::from(STANDARD.encode(bytes))
}
