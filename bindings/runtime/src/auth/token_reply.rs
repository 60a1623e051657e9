//! The reply of a token endpoint (RFC 6749, section 5.1).

use std::fmt;
use std::time::Duration;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::{AccessToken, Secret};

/// What a token endpoint answers. It is shown without its tokens.
#[derive(Clone, PartialEq, Deserialize)]
#[serde(transparent)]
pub struct TokenReply(Map<String, Value>);

impl TokenReply {
    /// The access token, unless it is missing or empty.
    pub fn access_token(&self) -> Option<Secret> {
        self.text("access_token").map(Secret::from)
    }

    /// The token in a member of another name.
    pub(super) fn token(&self, member: &str) -> Option<Secret> {
        self.text(member).map(Secret::from)
    }

    /// The token in that member, with its lifetime.
    pub(super) fn to_access_token(&self, member: &str) -> Option<AccessToken> {
        let mut token = AccessToken::new(self.token(member)?);
        token.lifetime = self.lifetime();
        Some(token)
    }

    /// Whether it has a member that is not null.
    pub(super) fn has(&self, member: &str) -> bool {
        self.0.get(member).is_some_and(|value| !value.is_null())
    }

    /// The refresh token that takes the place of the one that was sent.
    pub fn refresh_token(&self) -> Option<Secret> {
        self.text("refresh_token").map(Secret::from)
    }

    /// The scopes that were granted, separated by blanks.
    pub fn scope(&self) -> Option<&str> {
        self.text("scope")
    }

    /// How long the access token holds; some services write the seconds as text.
    pub fn lifetime(&self) -> Option<Duration> {
        let seconds = match self.0.get("expires_in")? {
            Value::Number(number) => number.as_f64(),
            Value::String(text) => text.parse().ok(),
            _ => None,
        };
        Duration::try_from_secs_f64(seconds?).ok()
    }

    /// The names of its members, for a message that shows no values.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The whole reply, tokens included, for a store that keeps secrets.
    pub fn expose(&self) -> String {
        Value::Object(self.0.clone()).to_string()
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str().filter(|text| !text.is_empty())
    }
}

impl fmt::Debug for TokenReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.names().collect();
        write!(f, "TokenReply({})", names.join(", "))
    }
}
