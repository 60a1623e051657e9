//! Signing in with user name and password, as an installation on premises allows.

use serde_json::{Value, json};

use super::exchange::{Answer, Exchange};
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
    Answer::json(200, &envelope(json!(token), Value::Null))
}

/// The form that every answer of this address has.
fn envelope(result: Value, error: Value) -> Value {
    json!({
        "result": result,
        "targetUrl": null,
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
    Answer::json(status, &envelope(Value::Null, error))
}
