//! Enumerations: names on the wire, unknown ones kept.

use super::numbers::is_number;
use super::{ReadError, Reader, Writer};

/// An enumeration that keeps members it does not know.
pub trait Enumeration: Sized {
    /// The qualified name of the type.
    const TYPE: &'static str;

    /// The declared members with their numbers, where the service states them.
    const MEMBERS: &'static [(&'static str, Option<i64>)];

    /// The member of that index of [`Enumeration::MEMBERS`].
    fn from_index(index: usize) -> Option<Self>;

    /// A member that the type does not declare.
    fn from_unknown(name: &str) -> Self;

    /// The name on the wire.
    fn name(&self) -> &str;

    /// The member of that name, exact or but for ASCII case, else an unknown one.
    fn from_name(name: &str) -> Self {
        index_of(Self::MEMBERS, name)
            .and_then(Self::from_index)
            .unwrap_or_else(|| Self::from_unknown(name))
    }

    /// The member of that number, else an unknown one named by the number.
    fn from_number(number: i64) -> Self {
        Self::MEMBERS
            .iter()
            .position(|(_, value)| *value == Some(number))
            .and_then(Self::from_index)
            .unwrap_or_else(|| Self::from_unknown(&number.to_string()))
    }

    /// The number of a declared member.
    fn number(&self) -> Option<i64> {
        let name = self.name();
        Self::MEMBERS
            .iter()
            .find(|(member, _)| *member == name)
            .and_then(|(_, number)| *number)
    }

    /// Whether the type declares this member.
    fn is_known(&self) -> bool {
        let name = self.name();
        Self::MEMBERS.iter().any(|(member, _)| *member == name)
    }
}

fn index_of(members: &[(&str, Option<i64>)], name: &str) -> Option<usize> {
    members
        .iter()
        .position(|(member, _)| *member == name)
        .or_else(|| {
            members
                .iter()
                .position(|(member, _)| member.eq_ignore_ascii_case(name))
        })
}

/// Reads a name, or a number as some services send it.
#[doc(hidden)]
pub fn read_enumeration<E: Enumeration>(reader: &mut Reader<'_>) -> Result<E, ReadError> {
    match reader.peek()? {
        b'"' => Ok(E::from_name(reader.str("the name of a member")?)),
        first if is_number(first) => Ok(E::from_number(reader.integer("the name of a member")?)),
        _ => Err(reader.unexpected("the name of a member")),
    }
}

/// Writes the name.
#[doc(hidden)]
pub fn write_enumeration<E: Enumeration>(value: &E, writer: &mut Writer) {
    writer.string(value.name());
}
