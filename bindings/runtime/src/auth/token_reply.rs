//! The reply of a token endpoint (RFC 6749, section 5.1).

use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Deserializer};

use super::{AccessToken, Secret};
use crate::json::{ReadError, Readable, Reader, Tree, deserialize_text, to_json};
use crate::platform::number;

/// What a token endpoint answers. It is shown without its tokens.
#[derive(Clone, PartialEq)]
pub struct TokenReply(Tree);

impl Readable for TokenReply {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        match reader.at_object()? {
            true => Tree::read(reader).map(Self),
            false => Err(reader.unexpected("an object")),
        }
    }
}

impl<'de> Deserialize<'de> for TokenReply {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_text(deserializer)
    }
}

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
        #[cfg(feature = "permissions")]
        {
            token.scopes = self.scope().map(str::to_owned);
        }
        Some(token)
    }

    /// Whether it has a member that is not null.
    pub(super) fn has(&self, member: &str) -> bool {
        self.0.get(member).is_some_and(|value| *value != Tree::Null)
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
        let seconds = number(self.0.get("expires_in")?.text()?)?;
        Duration::try_from_secs_f64(seconds).ok()
    }

    /// The names of its members, for a message that shows no values.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.members().iter().map(|(name, _)| name.as_str())
    }

    /// The whole reply, tokens included, for a store that keeps secrets.
    pub fn expose(&self) -> String {
        to_json(&self.0)
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
