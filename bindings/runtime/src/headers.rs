//! HTTP headers, as far as a client needs them.

use std::fmt;
use std::sync::Arc;

use crate::text::{cut, is_among};

/// Header fields; names compare without regard to case. Clones share them until one is changed:
/// most requests leave with those that the client was made with.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Headers(Arc<Vec<(String, String)>>);

/// Fields whose values are never shown.
const HIDDEN: &[&str] = &[
    "authorization",
    "proxy-authorization",
    "cookie",
    "set-cookie",
    "x-api-key",
];

impl Headers {
    /// No fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// The first value of a field.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.iter()
            .find(|(field, _)| field.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }

    /// Sets a field, in place of any value it had.
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.put(name.into(), value.into());
    }

    fn put(&mut self, name: String, value: String) {
        let fields = Arc::make_mut(&mut self.0);
        fields.retain(|(field, _)| !field.eq_ignore_ascii_case(&name));
        fields.push((name, value));
    }

    /// Adds a value to a field.
    pub fn add(&mut self, name: impl Into<String>, value: impl Into<String>) {
        Arc::make_mut(&mut self.0).push((name.into(), value.into()));
    }

    /// Removes a field.
    pub fn remove(&mut self, name: &str) {
        if self.get(name).is_some() {
            Arc::make_mut(&mut self.0).retain(|(field, _)| !field.eq_ignore_ascii_case(name));
        }
    }

    /// All fields, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The media type without its parameters, in lower case.
    pub fn media_type(&self) -> Option<String> {
        let value = self.get("content-type")?;
        let media_type = cut(value, ";").map_or(value, |(media_type, _)| media_type);
        Some(media_type.trim().to_ascii_lowercase())
    }
}

/// Whether text can be the value of a header field.
pub(crate) fn is_value(text: &str) -> bool {
    text.bytes().all(|b| b == b'\t' || (b >= 0x20 && b != 0x7f))
}

/// Whether text can be the name of a header field.
pub(crate) fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || is_among(b"!#$%&'*+-.^_`|~", b))
}

impl FromIterator<(String, String)> for Headers {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(fields: I) -> Self {
        Self(Arc::new(fields.into_iter().collect()))
    }
}

impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.iter().map(|(name, value)| {
            let hidden = HIDDEN.iter().any(|field| field.eq_ignore_ascii_case(name));
            (name, if hidden { "***" } else { value })
        });
        f.debug_map().entries(shown).finish()
    }
}
