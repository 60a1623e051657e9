//! Texts that must not be seen. Nothing else in the crate holds one in the open.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::text::replaced;

/// A text that neither `Debug` nor `Display` shows.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Arc<str>);

impl Secret {
    /// Takes a text.
    pub fn new(text: impl Into<Arc<str>>) -> Self {
        Self(text.into())
    }

    /// The text itself, for the one who sends it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Blots the text out of another.
    pub(crate) fn redact(&self, text: &str) -> String {
        replaced(text, &self.0, "***")
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(***)")
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// What `Debug` of a model shows in place of the value of a secret property.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Hidden;

impl Hidden {
    /// Stands for a value, if there is one.
    pub fn of<T>(value: Option<&T>) -> Option<Self> {
        value.map(|_| Self)
    }
}

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// A bearer token and how long it holds.
#[derive(Clone, Debug)]
pub struct AccessToken {
    /// The token.
    pub secret: Secret,
    /// How long it holds from now, if the source says so.
    pub lifetime: Option<Duration>,
    /// The scopes that were granted, separated by blanks, if the source says so.
    #[cfg(feature = "permissions")]
    pub scopes: Option<String>,
}

impl AccessToken {
    /// A token without a stated lifetime.
    pub fn new(secret: impl Into<Secret>) -> Self {
        Self {
            secret: secret.into(),
            lifetime: None,
            #[cfg(feature = "permissions")]
            scopes: None,
        }
    }

    /// States the lifetime.
    pub fn with_lifetime(mut self, lifetime: Duration) -> Self {
        self.lifetime = Some(lifetime);
        self
    }
}
