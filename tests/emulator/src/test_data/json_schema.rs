//! JSON Schema, as far as test data needs it: `type`, `required`, `properties`,
//! `additionalProperties: false`, `items`, `enum`, `const`, bounds of numbers and lengths. Other
//! keywords allow everything.

use serde_json::{Map, Value};

const TYPES: [&str; 7] = [
    "object", "array", "string", "number", "integer", "boolean", "null",
];

/// Reads a schema.
///
/// # Errors
/// Why the text is none.
pub fn read(text: &str) -> Result<Value, String> {
    let schema: Value = serde_json::from_str(text).map_err(|error| format!("it is {error}"))?;
    well_formed(&schema)?;
    Ok(schema)
}

fn well_formed(schema: &Value) -> Result<(), String> {
    let members = match schema {
        Value::Bool(_) => return Ok(()),
        Value::Object(members) => members,
        other => return Err(format!("{other} is no object")),
    };
    for name in types(members) {
        if !TYPES.contains(&name) {
            return Err(format!("there is no type {name:?}"));
        }
    }
    match members.get("required") {
        None => {}
        Some(Value::Array(names)) if names.iter().all(Value::is_string) => {}
        Some(other) => return Err(format!("required is {other}, no list of names")),
    }
    match members.get("properties") {
        None => {}
        Some(Value::Object(properties)) => {
            properties.values().try_for_each(well_formed)?;
        }
        Some(other) => return Err(format!("properties is {other}, no object")),
    }
    match members.get("items") {
        Some(items @ (Value::Object(_) | Value::Bool(_))) => well_formed(items),
        _ => Ok(()),
    }
}

/// The types that a schema allows; none where it says nothing.
fn types(schema: &Map<String, Value>) -> Vec<&str> {
    match schema.get("type") {
        Some(Value::Array(names)) => names
            .iter()
            .map(|name| name.as_str().unwrap_or(""))
            .collect(),
        Some(name) => vec![name.as_str().unwrap_or("")],
        None => Vec::new(),
    }
}

/// Checks a value.
///
/// # Errors
/// Where and why it violates the schema.
pub fn check(schema: &Value, value: &Value) -> Result<(), String> {
    at("the content", schema, value)
}

fn at(place: &str, schema: &Value, value: &Value) -> Result<(), String> {
    let Value::Object(schema) = schema else {
        let is_refused = schema == &Value::Bool(false);
        return if is_refused {
            Err(format!("{place} is not allowed"))
        } else {
            Ok(())
        };
    };
    let allowed = types(schema);
    if !allowed.is_empty() && !allowed.iter().any(|name| is_of(name, value)) {
        return Err(format!("{place} is {value}, not {}", allowed.join(" or ")));
    }
    if let Some(Value::Array(values)) = schema.get("enum")
        && !values.contains(value)
    {
        return Err(format!("{place} is {value}, which is not in the list"));
    }
    if let Some(wanted) = schema.get("const")
        && wanted != value
    {
        return Err(format!("{place} is {value}, not {wanted}"));
    }
    match value {
        Value::Object(members) => object(place, schema, members),
        Value::Array(items) => {
            bounds(place, schema, "Items", items.len())?;
            let rule = schema.get("items").unwrap_or(&Value::Null);
            let mut numbered = items.iter().enumerate();
            numbered.try_for_each(|(index, item)| at(&format!("{place}[{index}]"), rule, item))
        }
        Value::String(text) => bounds(place, schema, "Length", text.chars().count()),
        Value::Number(number) => range(place, schema, number.as_f64().unwrap_or_default()),
        Value::Null | Value::Bool(_) => Ok(()),
    }
}

fn is_of(name: &str, value: &Value) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "number" => value.is_number(),
        "integer" => {
            value.is_i64()
                || value.is_u64()
                || value.as_f64().is_some_and(|number| number.fract() == 0.0)
        }
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        _ => false,
    }
}

fn object(
    place: &str,
    schema: &Map<String, Value>,
    members: &Map<String, Value>,
) -> Result<(), String> {
    let required = schema.get("required").and_then(Value::as_array);
    for name in required.into_iter().flatten().filter_map(Value::as_str) {
        if !members.contains_key(name) {
            return Err(format!("{name} is missing in {place}"));
        }
    }
    let rules = schema.get("properties").and_then(Value::as_object);
    let others = schema.get("additionalProperties").unwrap_or(&Value::Null);
    members.iter().try_for_each(|(name, value)| {
        let rule = rules.and_then(|rules| rules.get(name));
        at(name, rule.unwrap_or(others), value)
    })
}

/// `minLength`, `maxLength`, `minItems`, `maxItems`.
fn bounds(place: &str, schema: &Map<String, Value>, what: &str, size: usize) -> Result<(), String> {
    let bound = |word: &str| schema.get(&format!("{word}{what}")).and_then(Value::as_u64);
    let size = size as u64;
    if bound("min").is_some_and(|least| size < least)
        || bound("max").is_some_and(|most| size > most)
    {
        return Err(format!("{place} has a wrong length, {size}"));
    }
    Ok(())
}

fn range(place: &str, schema: &Map<String, Value>, number: f64) -> Result<(), String> {
    let bound = |word: &str| schema.get(word).and_then(Value::as_f64);
    let is_out = bound("minimum").is_some_and(|least| number < least)
        || bound("maximum").is_some_and(|most| number > most)
        || bound("exclusiveMinimum").is_some_and(|least| number <= least)
        || bound("exclusiveMaximum").is_some_and(|most| number >= most);
    if is_out {
        return Err(format!("{place} is {number}, which is out of range"));
    }
    Ok(())
}
