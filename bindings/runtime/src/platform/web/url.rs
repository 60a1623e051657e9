//! Addresses, read and joined by the engine's `URL`: the tables of Unicode that host names need are
//! there already. What is offered is a part of what the crate `url` has, under the same names.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use super::engine;
use crate::escape::add_field;
use crate::text::{is_among, joined, lossy};

/// An address, as the standard writes it (<https://url.spec.whatwg.org>).
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Url(String);

/// A text is no address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseError;

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid URL")
    }
}

impl std::error::Error for ParseError {}

/// Scheme, host and port.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(String);

impl Origin {
    /// As text; `null` where there is no host.
    pub fn ascii_serialization(&self) -> String {
        self.0.clone()
    }
}

impl Url {
    /// Reads an address.
    ///
    /// # Errors
    /// A text that is none, or one that only stands against another.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        engine::address(text, None).map(Self).ok_or(ParseError)
    }

    /// Reads an address that may stand against this one.
    ///
    /// # Errors
    /// A text that is none.
    pub fn join(&self, text: &str) -> Result<Self, ParseError> {
        let address = engine::address(text, Some(&self.0));
        address.map(Self).ok_or(ParseError)
    }

    fn change(&mut self, part: &str, value: Option<&str>) {
        self.0 = engine::changed(&self.0, part, value.unwrap_or_default());
    }

    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands before the colon.
    pub fn scheme(&self) -> &str {
        before(&self.0, b":")
    }

    /// User, host and port, where they can stand.
    fn authority(&self) -> Option<&str> {
        let rest = behind(&self.0, b":")?.strip_prefix("//")?;
        Some(before(rest, b"/?#"))
    }

    fn host_and_port(&self) -> &str {
        let authority = self.authority().unwrap_or_default();
        behind(authority, b"@").unwrap_or(authority)
    }

    fn user(&self) -> (&str, Option<&str>) {
        let authority = self.authority().unwrap_or_default();
        let user = before(authority, b"@");
        match user.len() == authority.len() {
            true => ("", None),
            false => (before(user, b":"), behind(user, b":")),
        }
    }

    /// The name of the user, encoded; empty where there is none.
    pub fn username(&self) -> &str {
        self.user().0
    }

    /// The password, encoded.
    pub fn password(&self) -> Option<&str> {
        self.user().1
    }

    /// The host, IPv6 in brackets.
    pub fn host_str(&self) -> Option<&str> {
        let host = self.host_and_port();
        let host = match behind(host, b"]") {
            Some(port) => host.get(..host.len() - port.len()).unwrap_or_default(),
            None => before(host, b":"),
        };
        Some(host).filter(|host| !host.is_empty())
    }

    /// The port; where none stands, that of the scheme.
    pub fn port_or_known_default(&self) -> Option<u16> {
        let port = self.host_and_port().rsplit_once(':');
        let port = port.and_then(|(_, port)| port.parse().ok());
        port.or(match self.scheme() {
            "http" | "ws" => Some(80),
            "https" | "wss" => Some(443),
            _ => None,
        })
    }

    /// The path, encoded.
    pub fn path(&self) -> &str {
        let rest = behind(before(&self.0, b"?#"), b":").unwrap_or_default();
        match rest.strip_prefix("//") {
            Some(rest) => rest.get(before(rest, b"/").len()..).unwrap_or_default(),
            None => rest,
        }
    }

    /// What stands between the slashes of the path.
    pub fn path_segments(&self) -> Option<std::str::Split<'_, char>> {
        self.path().strip_prefix('/').map(|path| path.split('/'))
    }

    /// What stands behind the question mark.
    pub fn query(&self) -> Option<&str> {
        behind(before(&self.0, b"#"), b"?")
    }

    /// The query as names and values, decoded.
    pub fn query_pairs(&self) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
        let pairs = self.query().unwrap_or_default().split('&');
        pairs.filter(|pair| !pair.is_empty()).map(|pair| {
            let value = behind(pair, b"=").unwrap_or_default();
            (decoded(before(pair, b"=")), decoded(value))
        })
    }

    /// Adds names and values to the query.
    pub fn query_pairs_mut(&mut self) -> QueryPairs<'_> {
        QueryPairs(self)
    }

    /// What stands behind the hash.
    pub fn fragment(&self) -> Option<&str> {
        behind(&self.0, b"#")
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> Origin {
        Origin(match self.host_and_port() {
            "" => "null".to_owned(),
            host => joined(&[self.scheme(), host], "://"),
        })
    }

    /// Changes the query.
    pub fn set_query(&mut self, query: Option<&str>) {
        self.change("search", query);
    }

    /// Changes the fragment.
    pub fn set_fragment(&mut self, fragment: Option<&str>) {
        self.change("hash", fragment);
    }

    /// Changes the path.
    pub fn set_path(&mut self, path: &str) {
        self.change("pathname", Some(path));
    }

    /// Changes the user.
    ///
    /// # Errors
    /// None; elsewhere there are, for addresses without a host.
    pub fn set_username(&mut self, name: &str) -> Result<(), ParseError> {
        self.change("username", Some(name));
        Ok(())
    }

    /// Changes the password.
    ///
    /// # Errors
    /// None; elsewhere there are, for addresses without a host.
    pub fn set_password(&mut self, password: Option<&str>) -> Result<(), ParseError> {
        self.change("password", password);
        Ok(())
    }
}

/// What stands before the first of some characters, or all of it.
fn before<'t>(text: &'t str, stops: &[u8]) -> &'t str {
    let end = text.bytes().position(|byte| is_among(stops, byte));
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

/// What stands behind the first of some characters.
fn behind<'t>(text: &'t str, stops: &[u8]) -> Option<&'t str> {
    text.get(before(text, stops).len() + 1..)
}

/// What a part of a form stands for.
fn decoded(text: &str) -> Cow<'_, str> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, behind @ ..] = rest {
        rest = behind;
        let escape = match (first, behind) {
            (b'%', [high, low, behind @ ..]) => hexadecimal(*high)
                .zip(hexadecimal(*low))
                .map(|(high, low)| (high * 16 + low, behind)),
            _ => None,
        };
        match (escape, first) {
            (Some((byte, behind)), _) => {
                bytes.push(byte);
                rest = behind;
            }
            (None, b'+') => bytes.push(b' '),
            (None, byte) => bytes.push(*byte),
        }
    }
    Cow::Owned(lossy(&bytes))
}

fn hexadecimal(digit: u8) -> Option<u8> {
    let value = char::from(digit).to_digit(16)?;
    u8::try_from(value).ok()
}

/// Adds names and values to the query of an address.
pub struct QueryPairs<'u>(&'u mut Url);

impl QueryPairs<'_> {
    /// Adds a name and a value.
    pub fn append_pair(&mut self, name: &str, value: &str) -> &mut Self {
        let mut query = self.0.query().unwrap_or_default().to_owned();
        add_field(name, value, &mut query);
        self.0.set_query(Some(&query));
        self
    }

    /// Adds several.
    pub fn extend_pairs<'p>(
        &mut self,
        pairs: impl IntoIterator<Item = &'p (String, String)>,
    ) -> &mut Self {
        for (name, value) in pairs {
            self.append_pair(name, value);
        }
        self
    }
}

impl FromStr for Url {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        Self::parse(text)
    }
}

impl fmt::Display for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Url({})", self.0)
    }
}

impl From<Url> for String {
    fn from(url: Url) -> Self {
        url.0
    }
}

impl AsRef<str> for Url {
    fn as_ref(&self) -> &str {
        &self.0
    }
}
