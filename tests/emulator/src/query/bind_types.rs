//! Types of expressions, and which of them can meet.

use odata_codegen::model::{Primitive, Service, StructuredId, Type};
use uuid::Uuid;

use super::ast::Operator;
use super::datum::Datum;
use super::error::Fault;
use super::literals;
use super::node::Node;
use super::temporal;

/// The type of an expression as far as it is known before there is a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Static {
    /// The literal null.
    Null,
    /// One value.
    One(Type),
    /// A collection.
    Many(Type),
    /// A JSON object with arbitrary names.
    Map(Type),
}

impl Static {
    /// One value of a primitive type.
    pub(super) const fn primitive(primitive: Primitive) -> Self {
        Self::One(Type::Primitive(primitive))
    }

    /// `Edm.Boolean`
    pub(super) const BOOLEAN: Self = Self::primitive(Primitive::Boolean);
    /// `Edm.Int32`
    pub(super) const INT32: Self = Self::primitive(Primitive::Int32);
    /// `Edm.Decimal`
    pub(super) const DECIMAL: Self = Self::primitive(Primitive::Decimal);
    /// `Edm.Double`
    pub(super) const DOUBLE: Self = Self::primitive(Primitive::Double);
    /// A type that shows only in the row.
    pub(super) const UNKNOWN: Self = Self::primitive(Primitive::Untyped);

    /// The primitive type, where it is one.
    pub(super) fn as_primitive(self) -> Option<Primitive> {
        match self {
            Self::One(Type::Primitive(primitive)) => Some(primitive),
            _ => None,
        }
    }

    /// Null and what is not declared goes with everything.
    pub(super) fn is_open(self) -> bool {
        matches!(self, Self::Null) || self == Self::UNKNOWN
    }

    /// Any number.
    pub(super) fn is_number(self) -> bool {
        self.is_integer()
            || matches!(
                self.as_primitive(),
                Some(Primitive::Decimal | Primitive::Double | Primitive::Single)
            )
    }

    /// Any integer.
    pub(super) fn is_integer(self) -> bool {
        matches!(
            self.as_primitive(),
            Some(
                Primitive::Byte
                    | Primitive::SByte
                    | Primitive::Int16
                    | Primitive::Int32
                    | Primitive::Int64
            )
        )
    }

    /// A date or a point in time.
    fn is_day(self) -> bool {
        matches!(
            self.as_primitive(),
            Some(Primitive::Date | Primitive::DateTimeOffset)
        )
    }

    /// The type of a literal.
    pub(super) fn of(datum: &Datum<'_>) -> Self {
        Self::primitive(match datum {
            Datum::Null => return Self::Null,
            Datum::Boolean(_) => Primitive::Boolean,
            Datum::Integer(number) if i32::try_from(*number).is_ok() => Primitive::Int32,
            Datum::Integer(_) => Primitive::Int64,
            Datum::Decimal(_) => Primitive::Decimal,
            Datum::Double(_) => Primitive::Double,
            Datum::Text(_) => Primitive::String,
            Datum::Guid(_) => Primitive::Guid,
            Datum::Date(_) => Primitive::Date,
            Datum::Time(_) => Primitive::TimeOfDay,
            Datum::Instant(_) => Primitive::DateTimeOffset,
            Datum::Duration(_) => Primitive::Duration,
            Datum::Binary(_) => Primitive::Binary,
            Datum::Enumerator(_) | Datum::Json(_) => Primitive::Untyped,
        })
    }
}

/// The qualified name of a type.
pub(super) fn type_name(service: &Service, ty: Type) -> String {
    match ty {
        Type::Primitive(primitive) => format!("Edm.{}", primitive.name()),
        Type::Enum(id) => service.enumeration(id).qualified_name.clone(),
        Type::Structured(id) => service.structured(id).qualified_name.clone(),
    }
}

/// How a message names a type.
pub(super) fn describe(service: &Service, ty: Static) -> String {
    match ty {
        Static::Null => "null".to_owned(),
        Static::One(ty) => type_name(service, ty),
        Static::Many(ty) => format!("Collection({})", type_name(service, ty)),
        Static::Map(ty) => format!("a map of {}", type_name(service, ty)),
    }
}

/// The type with a qualified name, primitive ones included.
pub(super) fn find_type(service: &Service, name: &str) -> Option<Type> {
    if let Some(primitive) = name.strip_prefix("Edm.") {
        return Primitive::parse(primitive).map(Type::Primitive);
    }
    find_structured(service, name)
        .map(Type::Structured)
        .or_else(|| {
            let place = service
                .enums
                .iter()
                .position(|ty| ty.qualified_name == name)?;
            Some(Type::Enum(odata_codegen::model::EnumId(place)))
        })
}

/// The structured type with a qualified name.
pub(super) fn find_structured(service: &Service, name: &str) -> Option<StructuredId> {
    service
        .types
        .iter()
        .position(|ty| ty.qualified_name == name)
        .map(StructuredId)
}

/// Whether a type is another or derives from it.
pub(super) fn derives(service: &Service, ty: StructuredId, from: StructuredId) -> bool {
    let mut next = Some(ty);
    while let Some(id) = next {
        if id == from {
            return true;
        }
        next = service.structured(id).base;
    }
    false
}

/// Gives a literal the type of what it meets: texts become GUIDs, durations and members of
/// enumerations, integers become members.
pub(super) fn coerce(
    service: &Service,
    node: &mut Node,
    ty: &mut Static,
    to: Static,
) -> Result<(), Fault> {
    let Node::Constant(datum) = node else {
        return Ok(());
    };
    let Static::One(target) = to else {
        return Ok(());
    };
    let converted = match (&*datum, target) {
        (Datum::Text(text), Type::Enum(id)) => {
            Some(literals::enumerator(service.enumeration(id), text)?)
        }
        (Datum::Integer(number), Type::Enum(_)) => Some(Datum::Enumerator(*number)),
        (Datum::Text(text), Type::Primitive(Primitive::Guid)) => Some(
            Uuid::try_parse(text)
                .map(Datum::Guid)
                .map_err(|_| Fault::new(format!("'{text}' is not an Edm.Guid")))?,
        ),
        (Datum::Text(text), Type::Primitive(Primitive::Duration)) => Some(
            temporal::parse_duration(text)
                .map(Datum::Duration)
                .ok_or_else(|| Fault::new(format!("'{text}' is not an Edm.Duration")))?,
        ),
        _ => None,
    };
    if let Some(converted) = converted {
        *datum = converted;
        *ty = to;
    }
    Ok(())
}

/// Whether values of two types can be compared; `ordered` for more than equality.
pub(super) fn are_comparable(left: Static, right: Static, ordered: bool) -> bool {
    let is_single = |ty: Static| matches!(ty, Static::Null | Static::One(_));
    if !is_single(left) || !is_single(right) {
        return false;
    }
    if left.is_open() || right.is_open() {
        return true;
    }
    if left.is_number() && right.is_number() || left.is_day() && right.is_day() {
        return true;
    }
    match (left, right) {
        (Static::One(Type::Structured(_)), Static::One(Type::Structured(_))) => !ordered,
        (Static::One(left), Static::One(right)) => {
            left == right && left != Type::Primitive(Primitive::Stream)
        }
        _ => false,
    }
}

/// What to write instead, where that is plain.
pub(super) fn comparison_hint(property: Static, literal: &Node, ty: Static) -> &'static str {
    let is_literal = matches!(literal, Node::Constant(_));
    match (property.as_primitive(), ty.as_primitive()) {
        (Some(Primitive::String), Some(_)) if is_literal => "; put the text in single quotes",
        (Some(_), Some(Primitive::String)) if is_literal => "; write the value without quotes",
        _ if matches!(property, Static::Many(_)) => "; use any, all or $count",
        _ => "",
    }
}

/// The type of the result of an arithmetic operation, if there is one.
pub(super) fn arithmetic_type(operator: Operator, left: Static, right: Static) -> Option<Static> {
    use Operator::{Add, Divide, DivideBy, Multiply, Subtract};
    use Primitive::{Date, DateTimeOffset, Duration};
    if left.is_open() || right.is_open() {
        return open_arithmetic(left, right);
    }
    let is_double = |ty: Static| {
        matches!(
            ty.as_primitive(),
            Some(Primitive::Double | Primitive::Single)
        )
    };
    if left.is_number() && right.is_number() {
        return Some(if is_double(left) || is_double(right) {
            Static::DOUBLE
        } else if left.is_integer() && right.is_integer() && operator != DivideBy {
            Static::primitive(Primitive::Int64)
        } else {
            Static::DECIMAL
        });
    }
    let result = match (left.as_primitive()?, operator, right.as_primitive()?) {
        (DateTimeOffset, Add | Subtract, Duration) | (Duration, Add, DateTimeOffset) => {
            DateTimeOffset
        }
        (Date, Add | Subtract, Duration) => Date,
        (Date, Subtract, Date)
        | (DateTimeOffset, Subtract, DateTimeOffset)
        | (Duration, Add | Subtract, Duration) => Duration,
        (Duration, Multiply | Divide | DivideBy, _) if right.is_number() => Duration,
        (_, Multiply, Duration) if left.is_number() => Duration,
        _ => return None,
    };
    Some(Static::primitive(result))
}

/// With null or an undeclared operand, all that can be checked is the other one.
fn open_arithmetic(left: Static, right: Static) -> Option<Static> {
    let suits = |ty: Static| {
        ty.is_open()
            || ty.is_number()
            || ty.is_day()
            || ty.as_primitive() == Some(Primitive::Duration)
    };
    (suits(left) && suits(right)).then_some(Static::UNKNOWN)
}
