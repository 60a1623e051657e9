//! Enumerations of which several members may hold at once.

use std::fmt;

use crate::json::{
    Enumeration, ReadError, Readable, Reader, Writable, Writer, deserialize_text, serialize_text,
};

/// A set of members of an enumeration: `"Read, Write"` on the wire.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Flags<E>(Vec<E>);

impl<E> Flags<E> {
    /// The members, in the order received or given.
    pub fn members(&self) -> &[E] {
        &self.0
    }

    /// Whether no member holds.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<E: PartialEq> Flags<E> {
    /// Whether this member holds.
    pub fn contains(&self, member: &E) -> bool {
        self.0.contains(member)
    }

    /// Adds a member.
    pub fn with(mut self, member: E) -> Self {
        if !self.contains(&member) {
            self.0.push(member);
        }
        self
    }
}

impl<E: Enumeration> Flags<E> {
    /// Reads the members out of their text.
    pub fn from_text(text: &str) -> Self {
        let names = text
            .split(',')
            .map(str::trim)
            .filter(|name| !name.is_empty());
        Self(names.map(E::from_name).collect())
    }

    /// The members of which the bits are set; bits without a member become one unknown member.
    pub fn from_number(number: i64) -> Self {
        if E::MEMBERS.iter().any(|(_, value)| *value == Some(number)) {
            return Self(vec![E::from_number(number)]);
        }
        let mut left = number;
        let mut members = Vec::new();
        for (name, value) in E::MEMBERS {
            let bits = value.unwrap_or_default();
            if bits != 0 && number & bits == bits {
                left &= !bits;
                members.push(E::from_name(name));
            }
        }
        if left != 0 {
            members.push(E::from_unknown(&left.to_string()));
        }
        Self(members)
    }
}

impl<E> Default for Flags<E> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<E> FromIterator<E> for Flags<E> {
    fn from_iter<I: IntoIterator<Item = E>>(members: I) -> Self {
        Self(members.into_iter().collect())
    }
}

impl<E> From<E> for Flags<E> {
    fn from(member: E) -> Self {
        Self(vec![member])
    }
}

impl<E: Enumeration> fmt::Display for Flags<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, member) in self.0.iter().enumerate() {
            f.write_str(if index > 0 { ", " } else { "" })?;
            f.write_str(member.name())?;
        }
        Ok(())
    }
}

impl<E: Enumeration> Readable for Flags<E> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        match reader.peek()? {
            b'"' => Ok(Self::from_text(reader.str("names of members")?)),
            _ => Ok(Self::from_number(reader.integer("names of members")?)),
        }
    }
}

impl<E: Enumeration> Writable for Flags<E> {
    fn write(&self, writer: &mut Writer) {
        writer.string(&self.to_string());
    }
}

impl<E: Enumeration> serde::Serialize for Flags<E> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_text(self, serializer)
    }
}

impl<'de, E: Enumeration> serde::Deserialize<'de> for Flags<E> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_text(deserializer)
    }
}
