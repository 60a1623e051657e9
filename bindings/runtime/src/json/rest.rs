//! What a record carries beside its properties.

use crate::values::Untyped;

/// Explicit nulls and members that a type does not declare: properties of open types, of newer servers, annotations.
///
/// They survive reading and writing again.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rest {
    /// Two words, not one `u128`, so that records keep the alignment of a pointer.
    nulls: [u64; 2],
    more: Option<Box<More>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct More {
    members: Vec<(Box<str>, Untyped)>,
    /// Nulls of properties beyond the 128 that the bits hold.
    nulls: Vec<Box<str>>,
}

impl Rest {
    /// The exact JSON of an undeclared member.
    pub fn get(&self, name: &str) -> Option<&Untyped> {
        self.iter()
            .find(|(member, _)| *member == name)
            .map(|(_, value)| value)
    }

    /// Sets an undeclared member.
    pub fn insert(&mut self, name: impl Into<Box<str>>, value: impl Into<Untyped>) {
        let (name, value) = (name.into(), value.into());
        let members = &mut self.more.get_or_insert_default().members;
        match members.iter_mut().find(|(member, _)| *member == name) {
            Some((_, old)) => *old = value,
            None => members.push((name, value)),
        }
    }

    /// Takes an undeclared member out.
    pub fn remove(&mut self, name: &str) -> Option<Untyped> {
        let members = &mut self.more.as_mut()?.members;
        let index = members.iter().position(|(member, _)| **member == *name)?;
        Some(members.remove(index).1)
    }

    /// The undeclared members, in the order received.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Untyped)> {
        self.more
            .iter()
            .flat_map(|more| more.members.iter().map(|(name, value)| (&**name, value)))
    }

    /// Whether there is nothing beside the properties.
    pub fn is_empty(&self) -> bool {
        self.nulls == [0, 0]
            && self
                .more
                .as_ref()
                .is_none_or(|more| more.members.is_empty() && more.nulls.is_empty())
    }

    pub(crate) fn push(&mut self, name: Box<str>, value: Untyped) {
        self.more
            .get_or_insert_default()
            .members
            .push((name, value));
    }

    pub(crate) fn note_null(&mut self, index: usize, names: &[&str]) {
        if let Some(word) = self.nulls.get_mut(index / 64) {
            *word |= 1 << (index % 64);
        } else if let Some(name) = names.get(index).filter(|_| !self.has_null(index, names)) {
            self.more.get_or_insert_default().nulls.push((*name).into());
        }
    }

    #[inline]
    pub(crate) fn has_null(&self, index: usize, names: &[&str]) -> bool {
        match self.nulls.get(index / 64) {
            Some(word) => word & (1 << (index % 64)) != 0,
            None => self.more.as_ref().is_some_and(|more| {
                names
                    .get(index)
                    .is_some_and(|name| more.nulls.iter().any(|null| **null == **name))
            }),
        }
    }

    pub(crate) fn is_null(&self, names: &[&str], property: &str) -> bool {
        match names.iter().position(|name| *name == property) {
            Some(index) => self.has_null(index, names),
            None => self.get(property).is_some_and(Untyped::is_null),
        }
    }

    pub(crate) fn set_null(&mut self, names: &[&str], property: &str) {
        match names.iter().position(|name| *name == property) {
            Some(index) => self.note_null(index, names),
            None => self.insert(property, Untyped::null()),
        }
    }
}
