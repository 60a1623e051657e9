//! `cast` and `isof` for values that are not structured.

use odata_codegen::model::{EnumType, Primitive, Service, Type};
use serde_json::Value;

use super::datum::{Datum, decode};
use super::decimal::Decimal;
use super::literals;
use super::temporal;

/// The value as another type; null where that is impossible (URL conventions, 5.1.1.10.1).
pub(super) fn cast(service: &Service, value: &Datum<'_>, from: Type, to: Type) -> Datum<'static> {
    let result = match (value, to) {
        (Datum::Null, _) => None,
        (_, Type::Primitive(Primitive::String)) => {
            text(service, value, from).map(|text| Datum::Text(text.into()))
        }
        (Datum::Text(text), _) => from_text(service, text, to),
        (Datum::Enumerator(number), Type::Primitive(primitive)) => {
            to_number(&Datum::Integer(*number), primitive)
        }
        (Datum::Enumerator(number), Type::Enum(_)) if from == to => {
            Some(Datum::Enumerator(*number))
        }
        (Datum::Integer(number), Type::Enum(id)) => to_member(service.enumeration(id), *number),
        (Datum::Integer(_) | Datum::Decimal(_) | Datum::Double(_), Type::Primitive(primitive)) => {
            to_number(value, primitive)
        }
        _ if from == to => Some(value.clone().into_owned()),
        _ => None,
    };
    result.unwrap_or(Datum::Null)
}

/// Whether a value of one type is of another: the same, or a number that it can hold.
pub(super) fn is_assignable(value: &Datum<'_>, from: Type, to: Type) -> bool {
    match (value, from, to) {
        (_, _, Type::Primitive(Primitive::Untyped)) => true,
        (
            Datum::Integer(_) | Datum::Decimal(_) | Datum::Double(_),
            _,
            Type::Primitive(primitive),
        ) => {
            let is_exact = |cast: &Datum<'_>| cast.equals(value);
            from == to || to_number(value, primitive).as_ref().is_some_and(is_exact)
        }
        _ => from == to,
    }
}

fn to_member(ty: &EnumType, number: i64) -> Option<Datum<'static>> {
    let is_member = ty
        .members
        .iter()
        .any(|member| literals::member_number(ty, member) == number);
    (ty.is_flags || is_member).then_some(Datum::Enumerator(number))
}

/// A number as another type of number; whole numbers are rounded, the middle away from zero.
fn to_number(value: &Datum<'_>, to: Primitive) -> Option<Datum<'static>> {
    let range = match to {
        Primitive::Byte => 0..=255,
        Primitive::SByte => -128..=127,
        Primitive::Int16 => i64::from(i16::MIN)..=i64::from(i16::MAX),
        Primitive::Int32 => i64::from(i32::MIN)..=i64::from(i32::MAX),
        Primitive::Int64 => i64::MIN..=i64::MAX,
        Primitive::Decimal => return exact(value).map(Datum::Decimal),
        Primitive::Double | Primitive::Single => return value.double().map(Datum::Double),
        _ => return None,
    };
    let number = exact(value)?.round().to_integer()?;
    range.contains(&number).then_some(Datum::Integer(number))
}

fn exact(value: &Datum<'_>) -> Option<Decimal> {
    match value {
        Datum::Double(number) => Decimal::from_double(*number),
        other => other.decimal(),
    }
}

fn from_text(service: &Service, text: &str, to: Type) -> Option<Datum<'static>> {
    match to {
        Type::Primitive(Primitive::Boolean) => match text {
            "true" => Some(Datum::Boolean(true)),
            "false" => Some(Datum::Boolean(false)),
            _ => None,
        },
        Type::Primitive(Primitive::DateTimeOffset) => temporal::parse_instant(text)
            .or_else(|| temporal::parse_instant(&format!("{text}Z")))
            .map(Datum::Instant),
        Type::Primitive(primitive) => {
            let value = Value::String(text.to_owned());
            let datum = decode(service, to, &value).ok()?.into_owned();
            match datum {
                Datum::Integer(_) | Datum::Decimal(_) => to_number(&datum, primitive),
                other => Some(other),
            }
        }
        Type::Enum(id) => {
            literals::parse_members(service.enumeration(id), text).map(Datum::Enumerator)
        }
        Type::Structured(_) => None,
    }
}

/// A value as it stands in a payload.
fn text(service: &Service, value: &Datum<'_>, from: Type) -> Option<String> {
    Some(match value {
        Datum::Boolean(value) => value.to_string(),
        Datum::Integer(number) => number.to_string(),
        Datum::Decimal(number) => number.to_string(),
        Datum::Double(number) if number.is_infinite() => {
            if *number < 0.0 { "-INF" } else { "INF" }.to_owned()
        }
        Datum::Double(number) => number.to_string(),
        Datum::Text(text) => text.to_string(),
        Datum::Guid(guid) => guid.to_string(),
        Datum::Date(date) => temporal::date_text(*date),
        Datum::Time(time) => temporal::time_text(*time),
        Datum::Instant(instant) => temporal::instant_text(*instant),
        Datum::Duration(duration) => temporal::duration_text(*duration),
        Datum::Binary(bytes) => literals::binary_text(bytes),
        Datum::Enumerator(number) => match from {
            Type::Enum(id) => member_text(service.enumeration(id), *number),
            _ => number.to_string(),
        },
        Datum::Null | Datum::Json(_) => return None,
    })
}

fn member_text(ty: &EnumType, number: i64) -> String {
    let known = ty
        .members
        .iter()
        .map(|member| (literals::member_number(ty, member), member));
    if let Some((_, member)) = known.clone().find(|(value, _)| *value == number) {
        return member.name.clone();
    }
    let parts: Vec<&str> = known
        .filter(|(value, _)| *value != 0 && ty.is_flags && number & value == *value)
        .map(|(_, member)| member.name.as_str())
        .collect();
    if parts.is_empty() {
        number.to_string()
    } else {
        parts.join(",")
    }
}
