//! JSON of no declared type.

use std::fmt;

use super::InvalidValue;
use crate::json::{ReadError, Readable, Reader, Writable, Writer, to_json};

/// A JSON value whose type the service does not declare: its text, exactly as received.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Untyped(Box<str>);

impl Untyped {
    /// Takes a JSON text after checking it.
    pub fn new(json: &str) -> Result<Self, InvalidValue> {
        let mut reader = Reader::new(json.as_bytes());
        let text = reader.raw();
        match text.and_then(|text| reader.finish().map(|()| text)) {
            Ok(text) => Ok(Self(text.into())),
            Err(_) => Err(InvalidValue::new("JSON", json)),
        }
    }

    /// `null`.
    pub fn null() -> Self {
        Self("null".into())
    }

    /// The JSON of a value.
    pub fn of<T: Writable + ?Sized>(value: &T) -> Self {
        Self(to_json(value).into())
    }

    /// The same, with 64-bit integers and decimals in strings.
    pub(crate) fn with_numbers_as_text<T: Writable + ?Sized>(value: &T) -> Self {
        let mut writer = Writer::with_numbers_as_text();
        value.write(&mut writer);
        Self(writer.into_text().into())
    }

    pub(crate) fn from_raw(json: &str) -> Self {
        Self(json.into())
    }

    /// The JSON text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is `null`.
    pub fn is_null(&self) -> bool {
        &*self.0 == "null"
    }

    /// The value as a tree. Numbers beyond 64 bits lose digits there; the text keeps them.
    pub fn to_value(&self) -> serde_json::Value {
        serde_json::from_str(&self.0).unwrap_or_default()
    }

    /// Reads it as a type after all.
    pub fn read_as<T: Readable>(&self) -> Result<T, ReadError> {
        crate::json::from_json(self.0.as_bytes())
    }
}

impl Default for Untyped {
    fn default() -> Self {
        Self::null()
    }
}

impl From<serde_json::Value> for Untyped {
    fn from(value: serde_json::Value) -> Self {
        Self(value.to_string().into())
    }
}

impl From<&serde_json::Value> for Untyped {
    fn from(value: &serde_json::Value) -> Self {
        Self(value.to_string().into())
    }
}

impl From<&str> for Untyped {
    /// A JSON string.
    fn from(text: &str) -> Self {
        Self::of(text)
    }
}

impl From<i64> for Untyped {
    fn from(value: i64) -> Self {
        Self::of(&value)
    }
}

impl From<bool> for Untyped {
    fn from(value: bool) -> Self {
        Self::of(&value)
    }
}

impl From<&Untyped> for serde_json::Value {
    fn from(value: &Untyped) -> Self {
        value.to_value()
    }
}

impl Readable for Untyped {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        Ok(Self(reader.raw()?.into()))
    }

    fn from_null() -> Option<Self> {
        Some(Self::null())
    }
}

impl Writable for Untyped {
    fn write(&self, writer: &mut Writer) {
        writer.raw(&self.0);
    }
}

impl Writable for serde_json::Value {
    fn write(&self, writer: &mut Writer) {
        writer.raw(&self.to_string());
    }
}

impl fmt::Display for Untyped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Untyped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Untyped({})", self.0)
    }
}

crate::through_text!(Untyped);
