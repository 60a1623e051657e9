//! A tree of values, each with its place.

use std::borrow::Cow;

/// A value.
#[derive(Debug, Clone)]
pub(crate) struct Value<'t> {
    /// Byte offset of its first character.
    pub(crate) offset: usize,
    /// What it is.
    pub(crate) kind: Kind<'t>,
}

/// What a value is.
#[derive(Debug, Clone)]
pub(crate) enum Kind<'t> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, as written.
    Number(Cow<'t, str>),
    /// A string without its escapes.
    String(Cow<'t, str>),
    /// An array.
    Array(Vec<Value<'t>>),
    /// An object, its members in the order of the text.
    Object(Vec<Member<'t>>),
}

/// A member of an object.
#[derive(Debug, Clone)]
pub(crate) struct Member<'t> {
    /// Its name.
    pub(crate) name: Cow<'t, str>,
    /// Byte offset of the name.
    pub(crate) offset: usize,
    /// Its value.
    pub(crate) value: Value<'t>,
}

impl<'t> Value<'t> {
    /// The members of an object.
    pub(crate) fn members(&self) -> Option<&[Member<'t>]> {
        match &self.kind {
            Kind::Object(members) => Some(members),
            _ => None,
        }
    }

    /// The items of an array.
    pub(crate) fn items(&self) -> Option<&[Value<'t>]> {
        match &self.kind {
            Kind::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The text of a string.
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::String(text) => Some(text),
            _ => None,
        }
    }

    /// The value of the member `name` of an object.
    pub(crate) fn get(&self, name: &str) -> Option<&Value<'t>> {
        let members = self.members()?;
        let member = members.iter().find(|member| member.name == name)?;
        Some(&member.value)
    }

    /// What it is, in words.
    pub(crate) fn describe(&self) -> &'static str {
        match self.kind {
            Kind::Null => "null",
            Kind::Bool(_) => "a Boolean",
            Kind::Number(_) => "a number",
            Kind::String(_) => "a string",
            Kind::Array(_) => "an array",
            Kind::Object(_) => "an object",
        }
    }
}
