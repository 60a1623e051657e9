//! Who may call: security schemes, and permissions in words.

use serde_json::{Value, json};

use super::{Object, set};
use crate::model::{AuthorizationScheme, Operation, Permission, Service};

/// Name of the scheme for tokens with scopes.
const OAUTH: &str = "OAuth2";
/// Name of the scheme for other tokens.
const BEARER: &str = "Bearer";

/// The schemes that operations refer to.
pub fn schemes(service: &Service) -> Value {
    json!({
        OAUTH: {"type": "oauth2", "flows": flows(service)},
        BEARER: {"type": "http", "scheme": "bearer"},
    })
}

fn flows(service: &Service) -> Value {
    let scopes = scopes(service);
    let mut flows = Object::new();
    for authorization in &service.declarations.authorizations {
        let (name, mut flow) = match &authorization.scheme {
            AuthorizationScheme::Http { .. } => continue,
            AuthorizationScheme::ClientCredentials { token_url } => {
                ("clientCredentials", json!({"tokenUrl": token_url}))
            }
            AuthorizationScheme::AuthorizationCode {
                authorization_url,
                token_url,
            } => (
                "authorizationCode",
                json!({"authorizationUrl": authorization_url, "tokenUrl": token_url}),
            ),
        };
        flow["scopes"] = scopes.clone();
        set(&mut flows, name, Some(flow));
    }
    Value::Object(flows)
}

/// Every scope that an operation asks for, sorted.
fn scopes(service: &Service) -> Value {
    let operations = service.operations();
    let asked = operations.filter_map(|(_, operation)| operation.requirement.scopes.as_ref());
    let names: std::collections::BTreeSet<&str> =
        asked.flat_map(Permission::alternatives).flatten().collect();
    let scopes: Object = names
        .into_iter()
        .map(|name| (name.to_owned(), json!("")))
        .collect();
    Value::Object(scopes)
}

/// The alternatives of one operation.
pub fn requirement(operation: &Operation) -> Value {
    if !operation.requirement.accepts_oauth {
        return json!([{BEARER: []}]);
    }
    match &operation.requirement.scopes {
        None => json!([{OAUTH: []}]),
        Some(scopes) => {
            let alternatives = scopes.alternatives().into_iter();
            alternatives.map(|set| json!({OAUTH: set})).collect()
        }
    }
}

/// Scopes, then permissions, each in a paragraph of its own.
pub fn words(operation: &Operation) -> Vec<String> {
    let requirement = &operation.requirement;
    let scopes = match &requirement.scopes {
        _ if !requirement.accepts_oauth => {
            Some("OAuth authentication is not supported.".to_owned())
        }
        Some(scopes) => Some(format!(
            "OAuth required scopes: {}.",
            expression(scopes, true)
        )),
        None => None,
    };
    let permission = requirement.api.as_ref().or(requirement.documented.as_ref());
    let permission = permission.map(|permission| {
        let host = if operation.is_host_only {
            "Host only. "
        } else {
            ""
        };
        match permission {
            Permission::All(parts) if parts.is_empty() => format!("{host}Requires authentication."),
            other => format!("{host}Required permissions: {}.", expression(other, true)),
        }
    });
    let condition = requirement
        .is_conditional
        .then(|| "Some of these permissions are needed in certain cases only.".to_owned());
    [scopes, permission, condition]
        .into_iter()
        .flatten()
        .collect()
}

/// `A or B`, `A and B`, what is nested in parentheses.
fn expression(permission: &Permission, is_outermost: bool) -> String {
    let (parts, word) = match permission {
        Permission::Name(name) => return name.clone(),
        Permission::All(parts) => (parts, " and "),
        Permission::Any(parts) => (parts, " or "),
    };
    let parts: Vec<String> = parts.iter().map(|part| expression(part, false)).collect();
    match parts.as_slice() {
        [] => "none".to_owned(),
        [part] => part.clone(),
        _ if is_outermost => parts.join(word),
        _ => format!("({})", parts.join(word)),
    }
}
