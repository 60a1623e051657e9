//! A request to a sign-in address and its answer, without an HTTP library.

use std::collections::BTreeMap;

use axum::http::HeaderMap;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// A request to an address of the identity service.
#[derive(Debug, Clone, Copy)]
pub struct Exchange<'a> {
    /// HTTP method.
    pub method: &'a str,
    /// Path as received, without the query.
    pub path: &'a str,
    /// Query as received, without the question mark.
    pub query: &'a str,
    /// Headers.
    pub headers: &'a HeaderMap,
    /// Body.
    pub body: &'a [u8],
    /// Scheme and authority under which the emulator was called.
    pub origin: &'a str,
}

impl Exchange<'_> {
    /// The members of a form or of a flat JSON object in the body.
    #[must_use]
    pub fn fields(&self) -> Fields {
        let is_json = self
            .header("content-type")
            .is_some_and(|kind| kind.to_ascii_lowercase().contains("json"));
        if is_json {
            Fields::from_json(self.body)
        } else {
            Fields::from_form(self.body)
        }
    }

    /// A header as text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// User name and password of `Authorization: Basic`; the parts are form-encoded
    /// (RFC 6749, section 2.3.1).
    #[must_use]
    pub fn basic(&self) -> Option<(String, String)> {
        let value = self.header("authorization")?;
        let (scheme, encoded) = value.split_once(' ')?;
        if !scheme.eq_ignore_ascii_case("basic") {
            return None;
        }
        let text = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
        let (name, password) = text.split_once(':')?;
        Some((form_decoded(name), form_decoded(password)))
    }
}

fn form_decoded(text: &str) -> String {
    let spaced = text.replace('+', " ");
    percent_encoding::percent_decode_str(&spaced)
        .decode_utf8_lossy()
        .into_owned()
}

/// Named texts of a request; a name that comes twice is remembered as an error of its sender.
#[derive(Debug, Clone, Default)]
pub struct Fields {
    values: BTreeMap<String, String>,
    repeated: Option<String>,
}

impl Fields {
    /// Reads `application/x-www-form-urlencoded`.
    #[must_use]
    pub fn from_form(bytes: &[u8]) -> Self {
        let mut fields = Self::default();
        for (name, value) in url::form_urlencoded::parse(bytes) {
            if fields
                .values
                .insert(name.to_string(), value.into_owned())
                .is_some()
            {
                fields.repeated = Some(name.into_owned());
            }
        }
        fields
    }

    /// Reads a flat JSON object; everything else is no field at all.
    #[must_use]
    pub fn from_json(bytes: &[u8]) -> Self {
        let Ok(Value::Object(members)) = serde_json::from_slice(bytes) else {
            return Self::default();
        };
        let values = members
            .into_iter()
            .filter_map(|(name, value)| value.as_str().map(|text| (name, text.to_owned())))
            .collect();
        Self {
            values,
            repeated: None,
        }
    }

    /// The value called `name`, unless it is missing or empty.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.values
            .get(name)
            .map(String::as_str)
            .filter(|value| !value.is_empty())
    }

    /// The value called `name`, or nothing.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.get(name).unwrap_or_default()
    }

    /// A name that was sent twice.
    #[must_use]
    pub fn repeated(&self) -> Option<&str> {
        self.repeated.as_deref()
    }
}

/// An answer of the identity service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Media type of the body.
    pub content_type: &'static str,
    /// Further headers.
    pub headers: Vec<(&'static str, String)>,
    /// Body.
    pub body: String,
}

impl Answer {
    /// A JSON document that nobody may store.
    #[must_use]
    pub fn json(status: u16, body: &Value) -> Self {
        Self {
            status,
            content_type: "application/json; charset=UTF-8",
            headers: vec![
                ("cache-control", "no-store".to_owned()),
                ("pragma", "no-cache".to_owned()),
            ],
            body: body.to_string(),
        }
    }

    /// An error of OAuth 2.0 (RFC 6749, section 5.2).
    #[must_use]
    pub fn oauth_error(status: u16, error: &str, description: &str) -> Self {
        let mut answer = Self::json(
            status,
            &json!({ "error": error, "error_description": description }),
        );
        if status == 401 {
            answer
                .headers
                .push(("www-authenticate", "Basic realm=\"identity\"".to_owned()));
        }
        answer
    }

    /// A page that may load nothing and stand in no frame.
    #[must_use]
    pub fn page(status: u16, body: String) -> Self {
        let policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; \
                      base-uri 'none'";
        Self {
            status,
            content_type: "text/html; charset=utf-8",
            headers: vec![
                ("cache-control", "no-store".to_owned()),
                ("content-security-policy", policy.to_owned()),
                ("referrer-policy", "no-referrer".to_owned()),
                ("x-content-type-options", "nosniff".to_owned()),
            ],
            body,
        }
    }

    /// Sends a browser to `location` with a `GET`.
    #[must_use]
    pub fn redirect(location: String) -> Self {
        Self {
            status: 303,
            content_type: "text/plain; charset=utf-8",
            headers: vec![
                ("cache-control", "no-store".to_owned()),
                ("location", location),
            ],
            body: String::new(),
        }
    }

    /// No content.
    #[must_use]
    pub fn empty(status: u16) -> Self {
        Self {
            status,
            content_type: "text/plain; charset=utf-8",
            headers: Vec::new(),
            body: String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_decoded_and_repetition_noticed() {
        let fields = Fields::from_form(b"a=1+2%26&b=&c=3");
        assert_eq!(fields.get("a"), Some("1 2&"));
        assert_eq!(fields.get("b"), None);
        assert_eq!(fields.text("d"), "");
        assert_eq!(fields.repeated(), None);
        assert_eq!(Fields::from_form(b"a=1&a=1").repeated(), Some("a"));
    }

    #[test]
    fn basic_credentials_are_form_encoded() {
        let mut headers = HeaderMap::new();
        let encoded = STANDARD.encode("my%20app:s%2Bt");
        if let Ok(value) = format!("basic {encoded}").parse() {
            headers.insert("authorization", value);
        }
        let exchange = Exchange {
            method: "POST",
            path: "/",
            query: "",
            headers: &headers,
            body: b"",
            origin: "",
        };
        assert_eq!(
            exchange.basic(),
            Some(("my app".to_owned(), "s+t".to_owned()))
        );
    }
}
