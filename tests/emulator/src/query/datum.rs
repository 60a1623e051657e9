//! One value while an expression is evaluated.

use std::borrow::Cow;
use std::cmp::Ordering;

use odata_codegen::model::{EnumType, Primitive, Service, Type};
use serde_json::Value;
use uuid::Uuid;

use super::decimal::Decimal;
use super::error::Fault;
use super::literals;
use super::temporal::{self, Instant};

/// A value; text and JSON are borrowed from the row where that is possible.
#[derive(Debug, Clone)]
pub(super) enum Datum<'v> {
    /// No value, or not known.
    Null,
    /// `Edm.Boolean`
    Boolean(bool),
    /// Any of the integer types.
    Integer(i64),
    /// `Edm.Decimal`
    Decimal(Decimal),
    /// `Edm.Double` and `Edm.Single`
    Double(f64),
    /// `Edm.String`
    Text(Cow<'v, str>),
    /// `Edm.Guid`
    Guid(Uuid),
    /// `Edm.Date`: days since 1970.
    Date(i32),
    /// `Edm.TimeOfDay`: picoseconds since midnight.
    Time(i64),
    /// `Edm.DateTimeOffset`
    Instant(Instant),
    /// `Edm.Duration`: picoseconds.
    Duration(i128),
    /// `Edm.Binary`
    Binary(Vec<u8>),
    /// A member of an enumeration, or several, by number.
    Enumerator(i64),
    /// A structured value or a collection.
    Json(Cow<'v, Value>),
}

impl<'v> Datum<'v> {
    /// A text that exists already.
    pub(super) fn text(text: &'v str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }

    /// The same without any borrowing.
    pub(super) fn into_owned(self) -> Datum<'static> {
        match self {
            Self::Null => Datum::Null,
            Self::Boolean(value) => Datum::Boolean(value),
            Self::Integer(value) => Datum::Integer(value),
            Self::Decimal(value) => Datum::Decimal(value),
            Self::Double(value) => Datum::Double(value),
            Self::Text(value) => Datum::Text(Cow::Owned(value.into_owned())),
            Self::Guid(value) => Datum::Guid(value),
            Self::Date(value) => Datum::Date(value),
            Self::Time(value) => Datum::Time(value),
            Self::Instant(value) => Datum::Instant(value),
            Self::Duration(value) => Datum::Duration(value),
            Self::Binary(value) => Datum::Binary(value),
            Self::Enumerator(value) => Datum::Enumerator(value),
            Self::Json(value) => Datum::Json(Cow::Owned(value.into_owned())),
        }
    }

    /// Whether there is no value.
    pub(super) fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// As a truth value; anything else is unknown.
    pub(super) fn truth(&self) -> Option<bool> {
        match self {
            Self::Boolean(value) => Some(*value),
            _ => None,
        }
    }

    /// As a double, where it is a number.
    pub(super) fn double(&self) -> Option<f64> {
        match self {
            Self::Integer(number) => Some(*number as f64),
            Self::Decimal(number) => Some(number.to_double()),
            Self::Double(number) => Some(*number),
            _ => None,
        }
    }

    /// As an exact number, where it is one.
    pub(super) fn decimal(&self) -> Option<Decimal> {
        match self {
            Self::Integer(number) => Some(Decimal::from(*number)),
            Self::Decimal(number) => Some(*number),
            _ => None,
        }
    }

    /// The order of two values that are not null; absent where they have none (`NaN`, or values
    /// of undeclared properties that differ in kind).
    pub(super) fn compare(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Boolean(left), Self::Boolean(right)) => Some(left.cmp(right)),
            (Self::Integer(left), Self::Integer(right))
            | (Self::Enumerator(left), Self::Enumerator(right)) => Some(left.cmp(right)),
            (Self::Text(left), Self::Text(right)) => Some(left.cmp(right)),
            (Self::Guid(left), Self::Guid(right)) => Some(left.cmp(right)),
            (Self::Date(left), Self::Date(right)) => Some(left.cmp(right)),
            (Self::Time(left), Self::Time(right)) => Some(left.cmp(right)),
            (Self::Instant(left), Self::Instant(right)) => Some(left.picos.cmp(&right.picos)),
            (Self::Date(left), Self::Instant(right)) => {
                Some(Instant::midnight(*left).picos.cmp(&right.picos))
            }
            (Self::Instant(left), Self::Date(right)) => {
                Some(left.picos.cmp(&Instant::midnight(*right).picos))
            }
            (Self::Duration(left), Self::Duration(right)) => Some(left.cmp(right)),
            (Self::Binary(left), Self::Binary(right)) => Some(left.cmp(right)),
            (Self::Json(left), Self::Json(right)) => (left == right).then_some(Ordering::Equal),
            (Self::Double(_), _) | (_, Self::Double(_)) => {
                self.double()?.partial_cmp(&other.double()?)
            }
            _ => Some(self.decimal()?.cmp(&other.decimal()?)),
        }
    }

    /// The order of two values in a sorted list: null first, then what cannot be compared.
    pub(super) fn sort_order(&self, other: &Self) -> Ordering {
        let is_number = |datum: &Self| !matches!(datum, Self::Double(number) if number.is_nan());
        (!self.is_null())
            .cmp(&!other.is_null())
            .then_with(|| is_number(self).cmp(&is_number(other)))
            .then_with(|| self.compare(other).unwrap_or(Ordering::Equal))
    }

    /// `eq`: null equals null and nothing else.
    pub(super) fn equals(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, Self::Null) => true,
            (Self::Null, _) | (_, Self::Null) => false,
            _ => self.compare(other) == Some(Ordering::Equal),
        }
    }
}

/// Reads a JSON value of a declared type.
pub(super) fn decode<'v>(
    service: &Service,
    ty: Type,
    value: &'v Value,
) -> Result<Datum<'v>, Fault> {
    if value.is_null() {
        return Ok(Datum::Null);
    }
    let datum = match ty {
        Type::Primitive(primitive) => decode_primitive(primitive, value),
        Type::Enum(id) => decode_enum(service.enumeration(id), value),
        Type::Structured(_) => Some(Datum::Json(Cow::Borrowed(value))),
    };
    datum.ok_or_else(|| {
        let name = match ty {
            Type::Primitive(primitive) => format!("Edm.{}", primitive.name()),
            Type::Enum(id) => service.enumeration(id).qualified_name.clone(),
            Type::Structured(id) => service.structured(id).qualified_name.clone(),
        };
        Fault::new(format!(
            "a row of this service holds {value}, which is not {name}"
        ))
    })
}

fn decode_primitive(primitive: Primitive, value: &Value) -> Option<Datum<'_>> {
    match (primitive, value) {
        (Primitive::Untyped, _) => Some(undeclared(value)),
        (Primitive::Boolean, Value::Bool(value)) => Some(Datum::Boolean(*value)),
        (Primitive::Double | Primitive::Single, _) => decode_double(value),
        (
            Primitive::Byte
            | Primitive::SByte
            | Primitive::Int16
            | Primitive::Int32
            | Primitive::Int64,
            _,
        ) => decode_number(value),
        (Primitive::Decimal, _) => match decode_number(value)? {
            Datum::Integer(number) => Some(Datum::Decimal(Decimal::from(number))),
            other => Some(other),
        },
        (_, Value::String(text)) => decode_text(primitive, text),
        _ => None,
    }
}

fn decode_text(primitive: Primitive, text: &str) -> Option<Datum<'_>> {
    match primitive {
        Primitive::String | Primitive::Stream => Some(Datum::text(text)),
        Primitive::Guid => Uuid::try_parse(text).ok().map(Datum::Guid),
        Primitive::Date => temporal::parse_date(text).map(Datum::Date),
        Primitive::TimeOfDay => temporal::parse_time(text).map(Datum::Time),
        Primitive::DateTimeOffset => temporal::parse_instant(text).map(Datum::Instant),
        Primitive::Duration => temporal::parse_duration(text).map(Datum::Duration),
        Primitive::Binary => literals::parse_binary(text).map(Datum::Binary),
        _ => None,
    }
}

/// Numbers may be written as texts, which is how clients keep digits that doubles lose.
fn decode_number(value: &Value) -> Option<Datum<'_>> {
    let exact = |text: &str| {
        let number = Decimal::parse(text)?;
        Some(
            number
                .to_integer()
                .map_or(Datum::Decimal(number), Datum::Integer),
        )
    };
    match value {
        Value::Number(number) => match number.as_i64() {
            Some(number) => Some(Datum::Integer(number)),
            None => exact(&number.to_string()).or_else(|| number.as_f64().map(Datum::Double)),
        },
        Value::String(text) => exact(text),
        _ => None,
    }
}

fn decode_double(value: &Value) -> Option<Datum<'_>> {
    match value {
        Value::Number(number) => number.as_f64().map(Datum::Double),
        Value::String(text) => literals::parse_double(text).map(Datum::Double),
        _ => None,
    }
}

/// Reads a value whose type is not declared, by its look.
fn undeclared(value: &Value) -> Datum<'_> {
    match value {
        Value::Null => Datum::Null,
        Value::Bool(value) => Datum::Boolean(*value),
        Value::Number(_) => decode_number(value).unwrap_or(Datum::Null),
        Value::String(text) => Datum::text(text),
        Value::Array(_) | Value::Object(_) => Datum::Json(Cow::Borrowed(value)),
    }
}

fn decode_enum<'v>(ty: &EnumType, value: &Value) -> Option<Datum<'v>> {
    match value {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => literals::parse_members(ty, text),
        _ => None,
    }
    .map(Datum::Enumerator)
}
