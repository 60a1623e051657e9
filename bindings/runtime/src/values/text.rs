//! What the values that keep their text have in common.

use std::fmt;

use crate::json::to_json;
use crate::text::filled;

/// A text that is not a value of the type.
#[derive(Clone, PartialEq, Eq)]
pub struct InvalidValue {
    kind: &'static str,
    text: String,
}

impl InvalidValue {
    pub(crate) fn new(kind: &'static str, text: &str) -> Self {
        Self {
            kind,
            text: text.chars().take(60).collect(),
        }
    }

    /// What is not what, as one text.
    pub fn sentence(&self) -> String {
        // As JSON: modules for the web are built without `Debug` output.
        filled("{} is not {}", &[&to_json(&self.text), self.kind])
    }
}

impl fmt::Display for InvalidValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence())
    }
}

impl fmt::Debug for InvalidValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&filled("InvalidValue({})", &[&self.sentence()]))
    }
}

impl std::error::Error for InvalidValue {}

/// Defines a value that is a JSON string and keeps its text. Users' texts are checked, received ones are kept as they are.
macro_rules! text_value {
    ($(#[$doc:meta])* $name:ident, $kind:literal, $valid:expr) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            const KIND: &'static str = $kind;

            /// Takes a text after checking it.
            pub fn new(text: &str) -> Result<Self, $crate::values::InvalidValue> {
                let valid: fn(&str) -> bool = $valid;
                if valid(text) {
                    Ok(Self(text.into()))
                } else {
                    Err($crate::values::InvalidValue::new(Self::KIND, text))
                }
            }

            /// The text as received or given.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::values::InvalidValue;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::new(text)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $crate::values::InvalidValue;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                Self::new(text)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(&self.0)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}({:?})", stringify!($name), &*self.0)
            }
        }

        impl $crate::json::Readable for $name {
            fn read(reader: &mut $crate::json::Reader<'_>) -> Result<Self, $crate::json::ReadError> {
                Ok(Self(reader.str(Self::KIND)?.into()))
            }
        }

        impl $crate::json::Writable for $name {
            fn write(&self, writer: &mut $crate::json::Writer) {
                writer.string(&self.0);
            }
        }

        $crate::through_text!($name);
    };
}

pub(crate) use text_value;
