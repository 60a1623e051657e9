//! What a JSON Web Token (RFC 7519) says of itself. It is read and not believed: the service decides.

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::json::Tree;

/// The claim `scope` (RFC 8693, section 4.2): a text with blanks, or a list as some issuers write it.
pub(super) fn scopes(token: &str) -> Option<BTreeSet<String>> {
    let mut parts = token.split('.');
    let (_, claims, _) = (parts.next()?, parts.next()?, parts.next()?);
    let claims = URL_SAFE_NO_PAD.decode(claims).ok()?;
    let claims = Tree::parse(&claims)?;
    match claims.get("scope")? {
        Tree::String(text) => Some(text.split_whitespace().map(str::to_owned).collect()),
        Tree::Array(items) => Some(
            items
                .iter()
                .filter_map(Tree::as_str)
                .map(str::to_owned)
                .collect(),
        ),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(claims: &str) -> String {
        format!("e30.{}.c2ln", URL_SAFE_NO_PAD.encode(claims))
    }

    #[test]
    fn scopes_are_a_text_or_a_list() {
        let expected = BTreeSet::from(["OR.Jobs".to_owned(), "OR.Users.Read".to_owned()]);
        for claims in [
            r#"{"scope": "OR.Jobs OR.Users.Read"}"#,
            r#"{"sub": "7", "scope": ["OR.Users.Read", "OR.Jobs"]}"#,
        ] {
            assert_eq!(scopes(&token(claims)), Some(expected.clone()));
        }
    }

    #[test]
    fn other_tokens_say_nothing() {
        for other in [
            "rt_1234",
            "",
            "a.b.c",
            &token("[]"),
            &token(r#"{"scope": null}"#),
        ] {
            assert_eq!(scopes(other), None, "{other}");
        }
    }
}
