//! How the primitive types and the containers are read.

use std::collections::BTreeMap;

use jiter::Peek;

use super::{ReadError, Readable, Reader};
use crate::values::Uuid;

impl Reader<'_> {
    /// Reads a string.
    #[inline]
    pub fn str(&mut self, expected: &str) -> Result<&str, ReadError> {
        if self.peek()? != Peek::String {
            return Err(self.unexpected(expected));
        }
        match self.jiter.known_str() {
            Ok(text) => Ok(text),
            Err(e) => Err(string_error(&e, expected)),
        }
    }

    /// Reads an integer, also one that stands in a string (IEEE754Compatible).
    #[inline]
    pub fn integer(&mut self, expected: &str) -> Result<i64, ReadError> {
        let peek = self.peek()?;
        let start = self.offset();
        if peek.is_num() {
            return match self.jiter.known_int(peek) {
                Ok(jiter::NumberInt::Int(value)) => Ok(value),
                _ if self.offset() > start => Err(self.unexpected_at(expected, start)),
                _ => self.odd_integer(expected),
            };
        }
        let value = self.str(expected)?.trim().parse().ok();
        value.ok_or_else(|| self.unexpected_at(expected, start))
    }

    /// A number that jiter does not take for one may still be a whole one: `3.0`, or the least of 64 bits.
    #[cold]
    fn odd_integer(&mut self, expected: &str) -> Result<i64, ReadError> {
        let start = self.offset();
        let text = self.number_text(expected)?;
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let value = if fraction.bytes().all(|b| b == b'0') {
            whole.parse().ok()
        } else {
            None
        };
        value.ok_or_else(|| self.unexpected_at(expected, start))
    }

    /// Reads a number and gives its exact text.
    pub fn number_text(&mut self, expected: &str) -> Result<&str, ReadError> {
        let peek = self.peek()?;
        if !peek.is_num() {
            return Err(self.unexpected(expected));
        }
        let start = self.offset();
        self.jiter
            .known_skip(peek)
            .map_err(|e| self.explain(e, expected))?;
        std::str::from_utf8(self.jiter.slice_to_current(start))
            .map_err(|_| ReadError::new("expected UTF-8 text", start))
    }

    fn float(&mut self) -> Result<f64, ReadError> {
        let expected = "a number";
        let peek = self.peek()?;
        if peek.is_num() {
            return match self.jiter.known_float(peek) {
                Ok(value) => Ok(value),
                Err(e) => Err(self.explain(e, expected)),
            };
        }
        let start = self.offset();
        let value = match self.str(expected)? {
            "INF" | "Infinity" => Some(f64::INFINITY),
            "-INF" | "-Infinity" => Some(f64::NEG_INFINITY),
            "NaN" => Some(f64::NAN),
            text => text.parse().ok().filter(|value: &f64| value.is_finite()),
        };
        value.ok_or_else(|| self.unexpected_at(expected, start))
    }
}

#[cold]
fn string_error(error: &jiter::JiterError, expected: &str) -> ReadError {
    use jiter::{JiterErrorType, JsonErrorType};
    match &error.error_type {
        JiterErrorType::JsonError(
            JsonErrorType::EofWhileParsingString | JsonErrorType::UnexpectedEndOfHexEscape,
        ) => ReadError::truncated(
            format!("expected {expected}, found the end of the text"),
            error.index,
        ),
        JiterErrorType::JsonError(kind) => {
            ReadError::new(format!("not valid JSON: {kind}"), error.index)
        }
        JiterErrorType::WrongType { .. } => {
            ReadError::new(format!("expected {expected}"), error.index)
        }
    }
}

impl Readable for i64 {
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.integer("an integer")
    }
}

macro_rules! narrow {
    ($($type:ty, $expected:literal;)*) => {$(
        impl Readable for $type {
            #[inline]
            fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
                reader.peek()?;
                let start = reader.offset();
                let value = reader.integer("an integer")?;
                Self::try_from(value).map_err(|_| reader.unexpected_at($expected, start))
            }
        }
    )*};
}

narrow! {
    i32, "an integer of 32 bits";
    i16, "an integer of 16 bits";
    i8, "an integer of 8 bits";
    u8, "an integer from 0 to 255";
}

impl Readable for f64 {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.float()
    }
}

impl Readable for f32 {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        // The nearest single is what the service meant: it printed a single.
        #[allow(
            clippy::cast_possible_truncation,
            reason = "Edm.Single is read as a double first"
        )]
        reader.float().map(|value| value as Self)
    }
}

impl Readable for bool {
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let peek = reader.peek()?;
        match peek {
            Peek::True | Peek::False => match reader.jiter.known_bool(peek) {
                Ok(value) => Ok(value),
                Err(e) => Err(reader.explain(e, "true or false")),
            },
            _ => Err(reader.unexpected("true or false")),
        }
    }
}

impl Readable for String {
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.str("a string").map(str::to_owned)
    }
}

impl Readable for Uuid {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.peek()?;
        let start = reader.offset();
        let value = Self::try_parse(reader.str("a GUID")?);
        value.map_err(|_| reader.unexpected_at("a GUID", start))
    }
}

impl<T: Readable> Readable for Option<T> {
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        if reader.take_null()? {
            Ok(None)
        } else {
            T::read(reader).map(Some)
        }
    }

    fn from_null() -> Option<Self> {
        Some(None)
    }
}

impl<T: Readable> Readable for Box<T> {
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        T::read(reader).map(Self::new)
    }

    fn from_null() -> Option<Self> {
        T::from_null().map(Self::new)
    }
}

/// A `null` item is left out unless the item type has a value for it: `Vec<Option<T>>` keeps it.
impl<T: Readable> Readable for Vec<T> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut items = Self::new();
        reader.items(|reader, _| {
            if reader.take_null()? {
                items.extend(T::from_null());
            } else {
                items.push(T::read(reader)?);
            }
            Ok(())
        })?;
        Ok(items)
    }

    fn from_nothing() -> Option<Self> {
        Some(Self::new())
    }
}

/// A `null` value is left out unless the value type has a value for it.
impl<T: Readable> Readable for BTreeMap<String, T> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut map = Self::new();
        reader.members(&mut |reader, name| {
            let value = if reader.take_null()? {
                T::from_null()
            } else {
                Some(T::read(reader)?)
            };
            map.extend(value.map(|value| (name, value)));
            Ok(())
        })?;
        Ok(map)
    }
}
