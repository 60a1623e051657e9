//! Signing in with user name and password, as an installation on premises allows.

use serde_json::{Value, json};

use super::exchange::{Answer, Exchange, Fields};
use super::{Directory, Identity, Kind, grants};

/// Number of the error for a wrong user name or password.
const WRONG_PASSWORD: i64 = 1416;
/// Number of the error for a tenant that does not exist.
const NO_TENANT: i64 = 1667;

/// Answers `/api/Account/Authenticate`.
pub(super) fn answer(
    identity: &Identity,
    directory: &dyn Directory,
    exchange: &Exchange<'_>,
) -> Answer {
    if exchange.method != "POST" {
        return grants::method_not_allowed("POST");
    }
    let fields = exchange.fields();
    let missing: Vec<&str> = ["usernameOrEmailAddress", "password"]
        .into_iter()
        .filter(|name| fields.get(name).is_none())
        .collect();
    if !missing.is_empty() {
        let errors: Vec<Value> = missing
            .iter()
            .map(|name| json!({ "message": format!("{name} is required"), "members": [name] }))
            .collect();
        return refused(400, 0, "the request is not valid", json!(errors));
    }
    let settings = identity.settings();
    let is_tenant = fields
        .get("tenancyName")
        .is_none_or(|name| name.eq_ignore_ascii_case(&settings.tenant));
    if !is_tenant {
        return refused(
            400,
            NO_TENANT,
            "there is no tenant of this name",
            Value::Null,
        );
    }
    let name = fields.text("usernameOrEmailAddress");
    let Some(person) = identity.sign_in(directory, name, fields.text("password")) else {
        let message = "user name or password is wrong";
        return refused(401, WRONG_PASSWORD, message, Value::Null);
    };
    let caller = identity.user(person.id, &person.user_name, Kind::Password);
    let token = identity.issue(caller, settings.password_seconds, exchange.origin);
    let target = target(exchange.query);
    Answer::json(200, &envelope(json!(token), json!(target), Value::Null))
}

/// The page to go on to, which whoever signs in names; a page of another site is passed over.
fn target(query: &str) -> Option<String> {
    let fields = Fields::from_form(query.as_bytes());
    fields
        .get("returnUrl")
        .filter(|page| page.starts_with('/') && !page.starts_with("//") && !page.contains('\\'))
        .map(str::to_owned)
}

/// The form that every answer of this address has.
fn envelope(result: Value, target: Value, error: Value) -> Value {
    json!({
        "result": result,
        "targetUrl": target,
        "success": error.is_null(),
        "error": error,
        "unAuthorizedRequest": false,
        "__abp": true,
    })
}

fn refused(status: u16, code: i64, message: &str, validation_errors: Value) -> Answer {
    let error = json!({
        "code": code,
        "message": message,
        "details": validation_errors
            .as_array()
            .map(|errors| format!("{} members are missing", errors.len())),
        "validationErrors": validation_errors,
    });
    Answer::json(status, &envelope(Value::Null, Value::Null, error))
}
