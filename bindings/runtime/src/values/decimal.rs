//! Edm.Decimal.

use std::fmt;
use std::str::FromStr;

use super::InvalidValue;
use crate::json::{ReadError, Readable, Reader, Writable, Writer};

const KIND: &str = "a decimal number";

/// A decimal number of any precision: its text, exactly as received or given.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Decimal(Box<str>);

impl Decimal {
    /// Takes a text after checking it.
    pub fn new(text: &str) -> Result<Self, InvalidValue> {
        let value = Self(text.into());
        if is_number(text) {
            Ok(value)
        } else {
            Err(InvalidValue::new(KIND, text))
        }
    }

    /// The text as received or given.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The nearest floating-point number.
    pub fn to_f64(&self) -> f64 {
        match &*self.0 {
            "INF" => f64::INFINITY,
            "-INF" => f64::NEG_INFINITY,
            text => text.parse().unwrap_or(f64::NAN),
        }
    }
}

/// `-12.50`, `1e3`; also what JSON would not take as a number: `+1`, `.5`, `007`.
fn is_number(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (number, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((number, exponent)) => (
            number,
            exponent.strip_prefix(['-', '+']).unwrap_or(exponent),
        ),
        None => (unsigned, "0"),
    };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    digits(exponent)
        && digits(fraction)
        && (digits(whole) || whole.is_empty() && number.contains('.'))
}

/// Whether JSON has this text as a number.
fn is_json_number(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let first_two = unsigned.as_bytes();
    is_number(unsigned)
        && first_two.first().is_some_and(u8::is_ascii_digit)
        && !(first_two.first() == Some(&b'0') && first_two.get(1).is_some_and(u8::is_ascii_digit))
}

impl Readable for Decimal {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let text = match reader.peek()? {
            b'"' => reader.str(KIND)?,
            _ => reader.number_text(KIND)?,
        };
        Ok(Self(text.into()))
    }
}

impl Writable for Decimal {
    fn write(&self, writer: &mut Writer) {
        if is_json_number(&self.0) {
            writer.exact_number(&self.0);
        } else {
            writer.string(&self.0);
        }
    }
}

impl FromStr for Decimal {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::new(text)
    }
}

impl From<i64> for Decimal {
    fn from(value: i64) -> Self {
        Self(value.to_string().into())
    }
}

impl From<i32> for Decimal {
    fn from(value: i32) -> Self {
        Self(value.to_string().into())
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Decimal({})", self.0)
    }
}

crate::through_text!(Decimal);
