//! Control addresses below `/_emulator/` for users, applications, tokens and lifetimes.

use serde_json::{Value, json};

use super::exchange::{Answer, Exchange};
use super::{Application, Settings, grants};
use crate::Emulator;
use crate::people::control;

type Act = fn(&Emulator, &Value, &str) -> Result<Value, String>;

/// Addresses, the members that they take, and what they do.
const ADDRESSES: [(&str, &[&str], Act); 7] = [
    ("users", control::USER_MEMBERS, control::add_user),
    ("tokens", control::TOKEN_MEMBERS, control::add_token),
    ("tokens/revoke", &["token"], revoke),
    ("roles", control::ROLE_MEMBERS, |emulator, wish, _| {
        control::add_role(emulator, wish)
    }),
    ("folders", control::FOLDER_MEMBERS, |emulator, wish, _| {
        control::add_folder(emulator, wish)
    }),
    ("applications", APPLICATION_MEMBERS, add_application),
    ("identity", IDENTITY_MEMBERS, configure),
];

const APPLICATION_MEMBERS: &[&str] = &[
    "id",
    "name",
    "secret",
    "redirectUris",
    "loopback",
    "scopes",
    "user",
];
const IDENTITY_MEMBERS: &[&str] = &[
    "access", "userKey", "password", "code", "refresh", "advance",
];

/// Answers control requests of this module; nothing for all others.
pub(super) fn answer(emulator: &Emulator, exchange: &Exchange<'_>) -> Option<Answer> {
    let address = exchange.path.strip_prefix("/_emulator/")?;
    let (_, members, act) = ADDRESSES.iter().find(|(known, ..)| *known == address)?;
    if exchange.method != "POST" {
        return Some(grants::method_not_allowed("POST"));
    }
    let result = serde_json::from_slice(exchange.body)
        .map_err(|error| {
            format!(
                "the body is no JSON: {error}; it takes {}",
                members.join(", ")
            )
        })
        .and_then(|wish| known_members(wish, members))
        .and_then(|wish| act(emulator, &wish, exchange.origin));
    Some(match result {
        Ok(value) => Answer::json(200, &value),
        Err(message) => Answer::json(400, &json!({ "message": message })),
    })
}

/// A member that nobody reads is a slip that would go unnoticed.
fn known_members(wish: Value, members: &[&str]) -> Result<Value, String> {
    let known = members.join(", ");
    let Value::Object(given) = &wish else {
        return Err(format!("the body is no object; it takes {known}"));
    };
    match given.keys().find(|name| !members.contains(&name.as_str())) {
        Some(unknown) => Err(format!("{unknown} is not known; the body takes {known}")),
        None => Ok(wish),
    }
}

fn revoke(emulator: &Emulator, wish: &Value, _: &str) -> Result<Value, String> {
    let token = wish["token"].as_str().ok_or("token is missing")?;
    emulator.identity.revoke(token);
    Ok(json!({}))
}

/// Registers an application: `id`, optionally `name`, `secret`, `redirectUris`, `loopback`,
/// `scopes`, `user` (number).
fn add_application(emulator: &Emulator, wish: &Value, _: &str) -> Result<Value, String> {
    let id = wish["id"].as_str().ok_or("id is missing")?;
    let texts = |name: &str| {
        let items = wish[name].as_array()?;
        Some(
            items
                .iter()
                .filter_map(|item| item.as_str().map(str::to_owned)),
        )
    };
    emulator.identity.add_application(Application {
        id: id.to_owned(),
        name: wish["name"].as_str().unwrap_or(id).to_owned(),
        secret: wish["secret"].as_str().map(str::to_owned),
        redirect_uris: texts("redirectUris")
            .map(Iterator::collect)
            .unwrap_or_default(),
        allows_loopback: wish["loopback"].as_bool().unwrap_or_default(),
        scopes: texts("scopes").map(Iterator::collect),
        user: wish["user"].as_i64(),
    });
    Ok(json!({ "id": id }))
}

/// Sets lifetimes in seconds (`access`, `userKey`, `password`, `code`, `refresh`) and puts the
/// clock of the identity service forward (`advance`).
fn configure(emulator: &Emulator, wish: &Value, _: &str) -> Result<Value, String> {
    let identity = &emulator.identity;
    identity.configure(|settings: &mut Settings| {
        for (name, lifetime) in [
            ("access", &mut settings.access_seconds),
            ("userKey", &mut settings.user_key_seconds),
            ("password", &mut settings.password_seconds),
            ("code", &mut settings.code_seconds),
            ("refresh", &mut settings.refresh_seconds),
        ] {
            if let Some(seconds) = wish[name].as_i64() {
                *lifetime = seconds;
            }
        }
    });
    identity.advance(wish["advance"].as_i64().unwrap_or_default());
    Ok(json!({ "now": identity.now() }))
}
