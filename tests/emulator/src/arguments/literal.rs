//! Values written as text: in paths, queries and headers.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};
use odata_codegen::model::{EnumType, Primitive, Type, TypeUse};
use serde_json::Value;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use uuid::Uuid;

use crate::route::{Given, arguments};
use crate::schema::{Schema, enum_member};

/// Reads a value of a type.
///
/// # Errors
/// What was expected, and what stands there instead.
pub fn parse(schema: &Schema, ty: &TypeUse, given: &Given) -> Result<Value, String> {
    match given {
        Given::Literal(text) if ty.is_collection => list(schema, ty, text),
        Given::Literal(text) if text == "null" && ty.is_nullable => Ok(Value::Null),
        Given::Literal(text) => single(schema, ty.ty, text, true),
        Given::Plain(text) => single(schema, ty.ty, text, false),
    }
}

fn list(schema: &Schema, ty: &TypeUse, text: &str) -> Result<Value, String> {
    let inside = text
        .strip_prefix('[')
        .and_then(|text| text.strip_suffix(']'))
        .unwrap_or(text);
    let items: Result<Vec<Value>, String> = arguments(inside)
        .into_iter()
        .map(|(_, item)| {
            let item = item
                .strip_prefix('"')
                .and_then(|item| item.strip_suffix('"'))
                .map_or_else(|| item.to_owned(), |item| format!("'{item}'"));
            single(schema, ty.ty, &item, true)
        })
        .collect();
    items.map(Value::Array)
}

fn single(schema: &Schema, ty: Type, text: &str, is_literal: bool) -> Result<Value, String> {
    let quoted = is_literal.then(|| unquoted(text)).flatten();
    match ty {
        Type::Primitive(Primitive::String) if is_literal => quoted
            .map(Value::from)
            .ok_or_else(|| format!("{text} is not a text in single quotes.")),
        Type::Primitive(kind) => primitive(kind, quoted.as_deref().unwrap_or(text)),
        Type::Enum(id) => {
            // `Namespace.Type'Member'` is allowed besides `'Member'`.
            let text = text.rsplit_once('.').map_or(text, |(before, last)| {
                let is_qualified = is_literal && last.ends_with('\'') && !before.starts_with('\'');
                if is_qualified {
                    last.trim_start_matches(|c| c != '\'')
                } else {
                    text
                }
            });
            let text = unquoted(text).unwrap_or_else(|| text.to_owned());
            members(schema.service.enumeration(id), &text)
        }
        Type::Structured(_) => serde_json::from_str(text).map_err(|error| error.to_string()),
    }
}

/// Reads one member of an enumeration, or several separated by commas.
fn members(ty: &EnumType, text: &str) -> Result<Value, String> {
    let unknown = |text: &str| format!("'{text}' is not a member of {}.", ty.qualified_name);
    if !ty.is_flags {
        return enum_member(ty, text)
            .map(Value::from)
            .ok_or_else(|| unknown(text));
    }
    let names: Result<Vec<&str>, String> = text
        .split(',')
        .map(|name| enum_member(ty, name.trim()).ok_or_else(|| unknown(name)))
        .collect();
    names.map(|names| Value::from(names.join(", ")))
}

/// The content of a text in quotes, doubled ones inside it made single.
fn unquoted(text: &str) -> Option<String> {
    let inside = text.strip_prefix('\'')?.strip_suffix('\'')?;
    let single = inside.replace("''", "");
    (!single.contains('\'')).then(|| inside.replace("''", "'"))
}

/// Reads a primitive value, a text without quotes.
///
/// # Errors
/// What was expected, and what stands there instead.
pub fn primitive(kind: Primitive, text: &str) -> Result<Value, String> {
    let expected = || format!("'{text}' is not a value of Edm.{}.", kind.name());
    let value = match kind {
        Primitive::String | Primitive::Untyped | Primitive::Stream => Some(Value::from(text)),
        Primitive::Boolean => match text.to_lowercase().as_str() {
            "true" => Some(Value::Bool(true)),
            "false" => Some(Value::Bool(false)),
            _ => None,
        },
        Primitive::Byte
        | Primitive::SByte
        | Primitive::Int16
        | Primitive::Int32
        | Primitive::Int64 => {
            let digits = text.trim_end_matches(['L', 'l']);
            digits
                .parse::<i64>()
                .ok()
                .filter(|number| range(kind).contains(number))
                .map(Value::from)
        }
        Primitive::Decimal | Primitive::Double | Primitive::Single => text
            .trim_end_matches(['M', 'm', 'D', 'd', 'F', 'f'])
            .parse::<f64>()
            .ok()
            .map(Value::from),
        Primitive::Guid => Uuid::try_parse(text)
            .ok()
            .map(|guid| Value::from(guid.to_string())),
        Primitive::DateTimeOffset => is_time(text).then(|| Value::from(text)),
        Primitive::Date => is_date(text).then(|| Value::from(text)),
        Primitive::TimeOfDay => is_time(&format!("2000-01-01T{text}Z")).then(|| Value::from(text)),
        Primitive::Duration => is_duration(text).then(|| Value::from(text)),
        Primitive::Binary => is_base64(text).then(|| Value::from(text)),
    };
    value.ok_or_else(expected)
}

/// The whole numbers of a type.
pub fn range(kind: Primitive) -> std::ops::RangeInclusive<i64> {
    match kind {
        Primitive::Byte => 0..=255,
        Primitive::SByte => -128..=127,
        Primitive::Int16 => i64::from(i16::MIN)..=i64::from(i16::MAX),
        Primitive::Int32 => i64::from(i32::MIN)..=i64::from(i32::MAX),
        _ => i64::MIN..=i64::MAX,
    }
}

fn is_time(text: &str) -> bool {
    // Seconds may be left out in OData, not in RFC 3339; an offset may be missing in old clients.
    let text = text.trim().replace(' ', "T");
    OffsetDateTime::parse(&text, &Rfc3339).is_ok()
        || OffsetDateTime::parse(&format!("{text}Z"), &Rfc3339).is_ok()
        || text
            .strip_suffix('Z')
            .is_some_and(|text| OffsetDateTime::parse(&format!("{text}:00Z"), &Rfc3339).is_ok())
}

fn is_date(text: &str) -> bool {
    OffsetDateTime::parse(&format!("{text}T00:00:00Z"), &Rfc3339).is_ok()
}

fn is_base64(text: &str) -> bool {
    STANDARD.decode(text).is_ok() || URL_SAFE.decode(text).is_ok()
}

/// `P1DT2H3M4.5S`, and any part of it.
fn is_duration(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let Some(rest) = text.strip_prefix('P') else {
        return false;
    };
    let (days, time) = rest
        .split_once('T')
        .map_or((rest, None), |(days, time)| (days, Some(time)));
    let is_part = |text: &str, units: &str| {
        let mut units = units.chars();
        text.split_inclusive(|c: char| c.is_ascii_alphabetic())
            .all(|part| {
                let number = part.trim_end_matches(|c: char| c.is_ascii_alphabetic());
                let unit = part[number.len()..].chars().next();
                number.parse::<f64>().is_ok()
                    && unit.is_some_and(|unit| units.any(|next| next == unit))
            })
    };
    !rest.is_empty()
        && is_part(days, "YMWD")
        && time.is_none_or(|time| !time.is_empty() && is_part(time, "HMS"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn primitives() {
        assert_eq!(primitive(Primitive::Int32, "7"), Ok(Value::from(7)));
        assert_eq!(primitive(Primitive::Int64, "7L"), Ok(Value::from(7)));
        assert!(primitive(Primitive::Int32, "3000000000").is_err());
        assert!(primitive(Primitive::Guid, "7").is_err());
        assert!(primitive(Primitive::DateTimeOffset, "2024-05-06T07:08:09.1234567Z").is_ok());
        assert!(primitive(Primitive::DateTimeOffset, "2024-05-06T07:08Z").is_ok());
        assert!(primitive(Primitive::DateTimeOffset, "yesterday").is_err());
        assert!(primitive(Primitive::Duration, "P1DT2H3.5S").is_ok());
        assert!(primitive(Primitive::Duration, "1 day").is_err());
    }

    #[test]
    fn quotes() {
        assert_eq!(unquoted("'O''Brien'").as_deref(), Some("O'Brien"));
        assert_eq!(unquoted("''").as_deref(), Some(""));
        assert_eq!(unquoted("'a'b'"), None);
        assert_eq!(unquoted("abc"), None);
    }
}
