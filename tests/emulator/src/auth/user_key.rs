//! The user key of the cloud, exchanged for tokens.

use serde_json::json;

use super::exchange::{Answer, Exchange};
use super::grants::{Tokens, method_not_allowed};
use super::{Directory, Identity, Kind};

/// Scopes that the answer says the token has.
const SCOPES: &str = "openid profile email offline_access";

/// Answers `/oauth/token`: a user key is exchanged for a token of 24 hours.
pub(super) fn answer(
    identity: &Identity,
    directory: &dyn Directory,
    exchange: &Exchange<'_>,
) -> Answer {
    if exchange.method != "POST" {
        return method_not_allowed("POST");
    }
    let fields = exchange.fields();
    if fields.text("grant_type") != "refresh_token" {
        return Answer::oauth_error(
            400,
            "unsupported_grant_type",
            "the grant type is refresh_token",
        );
    }
    let key = fields.text("refresh_token");
    let owner = identity.lock().user_keys.get(key).cloned();
    let person = owner
        .filter(|(_, client)| client == fields.text("client_id"))
        .and_then(|(user, _)| directory.person(user))
        .filter(|person| person.is_active);
    let Some(person) = person else {
        return Answer::oauth_error(
            403,
            "invalid_grant",
            "the user key or the client_id is not known",
        );
    };
    let mut caller = identity.user(person.id, &person.user_name, Kind::UserKey);
    caller.client = fields.get("client_id").map(str::to_owned);
    let tokens = Tokens {
        identity,
        directory,
        origin: exchange.origin,
    };
    let seconds = identity.settings().user_key_seconds;
    Answer::json(
        200,
        &json!({
            "access_token": identity.issue(caller.clone(), seconds, exchange.origin),
            "id_token": tokens.identity_token(&caller, None, seconds),
            "scope": SCOPES,
            "expires_in": seconds,
            "token_type": "Bearer",
        }),
    )
}
