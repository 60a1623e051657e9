//! JSON as a tree, for replies whose form differs from version to version.

use std::borrow::Cow;

use super::{ReadError, Readable, Reader, Writable, Writer};
use crate::text::whole;

/// Any JSON value. Numbers and booleans are kept as their text.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, exactly as received.
    Number(String),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Tree>),
    /// An object, in the order received.
    Object(Vec<(String, Tree)>),
}

impl Tree {
    /// Reads a whole text; nothing where it is no JSON.
    pub fn parse(text: &[u8]) -> Option<Self> {
        super::from_json(text).ok()
    }

    /// The members of an object.
    pub fn members(&self) -> &[(String, Self)] {
        match self {
            Self::Object(members) => members,
            _ => &[],
        }
    }

    /// The items of an array.
    pub fn items(&self) -> &[Self] {
        match self {
            Self::Array(items) => items,
            _ => &[],
        }
    }

    /// The member of an object with this name; of several the last.
    pub fn get(&self, name: &str) -> Option<&Self> {
        let mut members = self.members().iter().rev();
        members.find(|(of, _)| of == name).map(|(_, value)| value)
    }

    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The value of a whole number that is not negative.
    pub fn as_u64(&self) -> Option<u64> {
        match self {
            Self::Number(text) => whole(text),
            _ => None,
        }
    }

    /// A string, or the text of a number.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::String(text) | Self::Number(text) => Some(text),
            _ => None,
        }
    }
}

impl Readable for Tree {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        Ok(match reader.peek()? {
            b'{' => {
                let mut members = Vec::new();
                reader.members(&mut |reader, name: Cow<'_, str>| {
                    members.push((name.into_owned(), Self::read(reader)?));
                    Ok(())
                })?;
                Self::Object(members)
            }
            b'[' => {
                let mut items = Vec::new();
                reader.items(|reader, _| {
                    items.push(Self::read(reader)?);
                    Ok(())
                })?;
                Self::Array(items)
            }
            b'"' => Self::String(reader.str("a string")?.to_owned()),
            first => {
                let text = reader.raw()?;
                match first {
                    b'n' => Self::Null,
                    b't' => Self::Bool(true),
                    b'f' => Self::Bool(false),
                    _ => Self::Number(text.to_owned()),
                }
            }
        })
    }
}

impl Writable for Tree {
    fn write(&self, writer: &mut Writer) {
        match self {
            Self::Null => writer.null(),
            Self::Bool(true) => writer.raw("true"),
            Self::Bool(false) => writer.raw("false"),
            Self::Number(text) => writer.raw(text),
            Self::String(text) => writer.string(text),
            Self::Array(items) => writer.array(items),
            Self::Object(members) => {
                let members = members.iter();
                writer.object(members.map(|(name, value)| (name.as_str(), value as &dyn Writable)));
            }
        }
    }
}
