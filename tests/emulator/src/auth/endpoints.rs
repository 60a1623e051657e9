//! Which address of the identity service a request is for.

use serde_json::json;

use super::exchange::{Answer, Exchange};
use super::{Directory, Identity, authorize, control, grants, on_premises, user_key};
use crate::Emulator;

/// Answers requests to the identity service and to the control addresses for users, tokens and
/// applications; nothing for all others.
#[must_use]
pub fn answer(emulator: &Emulator, exchange: &Exchange<'_>) -> Option<Answer> {
    control::answer(emulator, exchange).or_else(|| identity(&emulator.identity, emulator, exchange))
}

/// Answers requests to the identity service alone.
pub(super) fn identity(
    identity: &Identity,
    directory: &dyn Directory,
    exchange: &Exchange<'_>,
) -> Option<Answer> {
    let path = exchange.path.trim_end_matches('/').to_ascii_lowercase();
    if path == "/oauth/token" {
        return Some(user_key::answer(identity, directory, exchange));
    }
    if path.ends_with("/api/account/authenticate") {
        return Some(on_premises::answer(identity, directory, exchange));
    }
    let (base, address) = below_identity(&path)?;
    match address {
        "connect/token" => Some(grants::token(identity, directory, exchange)),
        "connect/revocation" => Some(grants::revoke(identity, exchange)),
        "connect/authorize" => Some(authorize::answer(identity, directory, exchange)),
        ".well-known/openid-configuration" => {
            // The case of what stands before is the client's.
            let base = exchange.path.get(..base.len()).unwrap_or(base);
            Some(configuration(exchange.origin, base))
        }
        _ => None,
    }
}

/// Splits a path behind `identity_` (or `identity`, on premises), which may follow the name of an
/// organization.
fn below_identity(path: &str) -> Option<(&str, &str)> {
    let mut start = 0;
    for (number, segment) in path.split('/').enumerate() {
        let end = start + segment.len();
        if number > 2 {
            return None;
        }
        if matches!(segment, "identity_" | "identity") {
            return Some((path.get(..end)?, path.get(end + 1..)?));
        }
        start = end + 1;
    }
    None
}

fn configuration(origin: &str, path: &str) -> Answer {
    let base = format!("{origin}{path}");
    Answer::json(
        200,
        &json!({
            "issuer": format!("{origin}/identity_"),
            "authorization_endpoint": format!("{base}/connect/authorize"),
            "token_endpoint": format!("{base}/connect/token"),
            "revocation_endpoint": format!("{base}/connect/revocation"),
            "response_types_supported": ["code"],
            "response_modes_supported": ["query"],
            "grant_types_supported":
                ["authorization_code", "client_credentials", "refresh_token"],
            "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
            "code_challenge_methods_supported": ["S256"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["HS256"],
        }),
    )
}

#[cfg(test)]
mod tests {
    use super::below_identity;

    #[test]
    fn an_organization_may_stand_before() {
        assert_eq!(
            below_identity("/identity_/connect/token"),
            Some(("/identity_", "connect/token"))
        );
        assert_eq!(
            below_identity("/acme/identity_/connect/token"),
            Some(("/acme/identity_", "connect/token"))
        );
        assert_eq!(
            below_identity("/identity/connect/token"),
            Some(("/identity", "connect/token"))
        );
        assert_eq!(below_identity("/a/b/identity_/connect/token"), None);
        assert_eq!(below_identity("/odata/Jobs"), None);
    }
}
