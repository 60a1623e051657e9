//! Literals of the Edm types (OData URL conventions 4.01, section 5.1.1.14).

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE;

use super::dialect::LiteralStyle;
use crate::json::Enumeration;
use crate::values::{Binary, Date, DateTimeOffset, Decimal, Duration, Flags, TimeOfDay, Uuid};

/// A literal, spelled as far as that does not depend on the service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Literal(pub(crate) Kind);

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// As it stands.
    Plain(String),
    /// In quotes, its own doubled.
    Text(String),
    /// In quotes after the name of its type, where the service wants it.
    Member(Cow<'static, str>, String),
    /// In quotes after a word.
    Prefixed(&'static str, String),
}

impl Literal {
    pub(crate) fn null() -> Self {
        Self(Kind::Plain("null".to_owned()))
    }

    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self(Kind::Plain(text.into()))
    }

    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self(Kind::Text(text.into()))
    }

    /// Members of an enumeration, with commas between them.
    pub(crate) fn members(qualified_type: String, names: String) -> Self {
        Self(Kind::Member(Cow::Owned(qualified_type), names))
    }

    pub(crate) fn write(&self, style: LiteralStyle, into: &mut String) {
        let (prefix, text) = match &self.0 {
            Kind::Plain(text) => {
                into.push_str(text);
                return;
            }
            Kind::Text(text) => ("", text),
            Kind::Member(ty, names) if style == LiteralStyle::Qualified => (&**ty, names),
            Kind::Member(_, names) => ("", names),
            Kind::Prefixed(prefix, text) => (*prefix, text),
        };
        into.push_str(prefix);
        into.push('\'');
        into.push_str(&crate::text::replaced(text, "'", "''"));
        into.push('\'');
    }
}

/// A type whose values can stand in a query.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be compared in a query",
    label = "not a single value of a primitive type or an enumeration"
)]
pub trait Edm {
    /// The qualified name of the type.
    const TYPE: &'static str;

    /// The value as a literal.
    fn literal(&self) -> Literal;
}

/// A type whose values have an order in queries.
#[diagnostic::on_unimplemented(message = "values of `{Self}` have no order in a query")]
pub trait Ordered: Edm {}

/// A type that queries calculate with.
#[diagnostic::on_unimplemented(message = "a query cannot calculate with `{Self}`")]
pub trait Number: Ordered {
    /// What a quotient with its fraction is, and what is rounded: an integer is taken for a decimal
    /// there (OData URL conventions 4.01, sections 5.1.1.2.5 and 5.1.1.9).
    type Fraction: Number;
}

/// A type that holds a day.
#[diagnostic::on_unimplemented(message = "`{Self}` holds no day")]
pub trait HasDay: Ordered {}

/// A type that holds a time of day.
#[diagnostic::on_unimplemented(message = "`{Self}` holds no time of day")]
pub trait HasTime: Ordered {}

macro_rules! edm {
    ($($ty:ty = $name:literal, |$value:ident| $literal:expr, [$($marker:ident),*];)*) => {$(
        impl Edm for $ty {
            const TYPE: &'static str = $name;

            fn literal(&self) -> Literal {
                let $value = self;
                $literal
            }
        }

        $(impl $marker for $ty {})*
    )*};
}

edm! {
    bool = "Edm.Boolean", |v| Literal::plain(v.to_string()), [];
    u8 = "Edm.Byte", |v| Literal::plain(v.to_string()), [Ordered];
    i8 = "Edm.SByte", |v| Literal::plain(v.to_string()), [Ordered];
    i16 = "Edm.Int16", |v| Literal::plain(v.to_string()), [Ordered];
    i32 = "Edm.Int32", |v| Literal::plain(v.to_string()), [Ordered];
    i64 = "Edm.Int64", |v| Literal::plain(v.to_string()), [Ordered];
    f32 = "Edm.Single", |v| Literal::plain(special(f64::from(*v), || v.to_string())), [Ordered];
    f64 = "Edm.Double", |v| Literal::plain(special(*v, || float(*v))), [Ordered];
    Decimal = "Edm.Decimal", |v| Literal::plain(decimal(v.as_str())), [Ordered];
    String = "Edm.String", |v| Literal::text(v.as_str()), [Ordered];
    Uuid = "Edm.Guid", |v| Literal::plain(v.to_string()), [Ordered];
    Date = "Edm.Date", |v| Literal::plain(v.as_str()), [Ordered, HasDay];
    DateTimeOffset = "Edm.DateTimeOffset", |v| Literal::plain(v.as_str()), [Ordered, HasDay, HasTime];
    TimeOfDay = "Edm.TimeOfDay", |v| Literal::plain(v.as_str()), [Ordered, HasTime];
    Duration = "Edm.Duration", |v| Literal(Kind::Prefixed("duration", v.as_str().to_owned())), [Ordered];
    Binary = "Edm.Binary", |v| Literal(Kind::Prefixed("binary", url_safe(v))), [];
}

macro_rules! numbers {
    ($($ty:ty => $fraction:ty;)*) => {$(
        impl Number for $ty {
            type Fraction = $fraction;
        }
    )*};
}

numbers! {
    u8 => Decimal;
    i8 => Decimal;
    i16 => Decimal;
    i32 => Decimal;
    i64 => Decimal;
    f32 => f32;
    f64 => f64;
    Decimal => Decimal;
}

fn special(value: f64, finite: impl FnOnce() -> String) -> String {
    if value.is_nan() {
        "NaN".to_owned()
    } else if value.is_infinite() {
        if value > 0.0 { "INF" } else { "-INF" }.to_owned()
    } else {
        finite()
    }
}

/// JSON takes `.5` from nobody, and OData neither: a digit stands before the point.
fn decimal(text: &str) -> String {
    match text.split_once('.') {
        Some((sign @ ("" | "+" | "-"), fraction)) => format!("{sign}0.{fraction}"),
        _ => text.to_owned(),
    }
}

/// Plain digits as long as they are few, else an exponent.
fn float(value: f64) -> String {
    let size = value.abs();
    if size == 0.0 || (1e-6..1e16).contains(&size) {
        value.to_string()
    } else {
        format!("{value:e}")
    }
}

/// OData has binary values in the alphabet for URLs; bytes that cannot be decoded stay as they are.
fn url_safe(value: &Binary) -> String {
    match value.to_bytes() {
        Ok(bytes) => URL_SAFE.encode(bytes),
        Err(_) => value.as_str().to_owned(),
    }
}

impl<E: Enumeration> Edm for E {
    const TYPE: &'static str = <E as Enumeration>::TYPE;

    fn literal(&self) -> Literal {
        Literal(Kind::Member(
            Cow::Borrowed(<E as Enumeration>::TYPE),
            self.name().to_owned(),
        ))
    }
}

impl<E: Enumeration> Edm for Flags<E> {
    const TYPE: &'static str = <E as Enumeration>::TYPE;

    fn literal(&self) -> Literal {
        let names: Vec<&str> = self.members().iter().map(Enumeration::name).collect();
        Literal(Kind::Member(
            Cow::Borrowed(<E as Enumeration>::TYPE),
            names.join(","),
        ))
    }
}
