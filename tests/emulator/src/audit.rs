//! The audit log: an entry for each write that succeeded.

mod actions;

use odata_codegen::model::{Kind, Method};
use serde_json::{Map, Value, json};

use crate::Emulator;
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key};

const SET: &str = "AuditLogs";
/// Entries that are kept.
const KEPT: usize = 20_000;
/// Longest text of parameters.
const PARAMETERS_MAX: usize = 2_000;

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    handlers.register(&[("AuditLogs.GetAuditLogDetails", details)]);
}

/// Notes what a call did. To be called once for each call whose handler succeeded; calls that
/// change nothing are passed over.
pub fn note(emulator: &Emulator, call: &Call<'_>, reply: &Reply) {
    let operation = call.operation;
    if operation.method == Method::Get || call.group.name == SET {
        return;
    }
    let name = operation.id.split('.').nth(1).unwrap_or(&operation.id);
    if actions::only_reads(name) {
        return;
    }
    let action = match operation.kind {
        Kind::Create => "Create",
        Kind::Replace | Kind::Update => "Update",
        Kind::Delete => "Delete",
        _ => actions::action(name),
    };
    let action = declared(call, "AuditAction", action);
    let component = declared(call, "AuditComponent", actions::component(&call.group.name));
    let mut store = emulator.store_mut();
    let (entity, entity_name) = entity(call, reply);
    let user = call.caller.user;
    let person = user.and_then(|id| store.get("Users", &Key::Number(id)));
    let member = |name: &str| person.map_or(Value::Null, |entry| entry.get(name).clone());
    let user_name = match member("UserName") {
        Value::Null => Value::from(call.caller.name.as_str()),
        name => name,
    };
    let what = entity_name.as_str().unwrap_or_default();
    let text = format!(
        "{} {name} {}: {what}",
        user_name.as_str().unwrap_or_default(),
        call.group.name
    );
    let full_name = member("FullName");
    let kind = member("Type");
    let id = store.next_id(SET);
    let part = json!({
        "Id": store.next_id("$AuditLogEntities"),
        "AuditLogId": id,
        "CustomData": parameters(call),
        "EntityId": entity,
        "EntityName": entity_name,
        "Action": action,
    });
    let row = json!({
        "Id": id,
        "ServiceName": call.group.name,
        "MethodName": name,
        "Parameters": parameters(call),
        "ExecutionTime": store.now(),
        "Component": component,
        "DisplayName": full_name,
        "EntityId": entity,
        "OperationText": text.trim_end_matches([':', ' ']),
        "UserName": user_name,
        "UserType": kind,
        "UserId": user,
        "Action": action,
        "ExternalClientId": call.caller.client,
        "UserIsDeleted": false,
        "Entities": [part],
    });
    if let Value::Object(row) = row {
        store.insert(SET, Entry::of_tenant(row));
    }
    store.keep_last(SET, KEPT);
}

/// A member of an enumeration, if the description has it; `Unknown` otherwise.
fn declared(call: &Call<'_>, enumeration: &str, name: &str) -> String {
    let enums = &call.schema.service.enums;
    let is_member = enums
        .iter()
        .find(|ty| ty.qualified_name.rsplit('.').next() == Some(enumeration))
        .is_some_and(|ty| ty.members.iter().any(|member| member.name == name));
    if is_member { name } else { "Unknown" }.to_owned()
}

/// Number and name of what was changed.
fn entity(call: &Call<'_>, reply: &Reply) -> (Value, Value) {
    let value = match reply {
        Reply::Created { value, .. } | Reply::Value(value) => value,
        _ => &Value::Null,
    };
    let member = |names: &[&str]| {
        let of = |place: &Value| {
            let found = names.iter().map(|name| place[*name].clone());
            found.into_iter().find(|value| !value.is_null())
        };
        of(value).or_else(|| of(&call.body)).unwrap_or_default()
    };
    let id = match call.integer("key") {
        Some(id) => json!(id),
        None => member(&["Id"]),
    };
    let name = member(&["Name", "DisplayName", "UserName", "Title"]);
    let text = |name: Value| if name.is_string() { name } else { Value::Null };
    (if id.is_i64() { id } else { Value::Null }, text(name))
}

/// The body of a call as text, without what is secret.
fn parameters(call: &Call<'_>) -> String {
    let mut all = Map::new();
    all.extend(call.arguments.clone());
    match call.body.as_object() {
        Some(members) => all.extend(members.clone()),
        None if !call.body.is_null() => {
            all.insert("body".to_owned(), call.body.clone());
        }
        None => {}
    }
    let mut all = Value::Object(all);
    hide(&mut all);
    all.to_string().chars().take(PARAMETERS_MAX).collect()
}

fn hide(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let name = name.to_lowercase();
                let is_secret = ["password", "secret", "token"]
                    .iter()
                    .any(|word| name.contains(word));
                if is_secret && !value.is_null() {
                    *value = "***".into();
                } else {
                    hide(value);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(hide),
        _ => {}
    }
}

fn details(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.integer("auditLogId").unwrap_or_default();
    let store = emulator.store();
    let entry = store
        .get(SET, &Key::Number(id))
        .ok_or_else(|| Problem::not_found(format!("There is no audit log {id}.")))?;
    let rows = entry.get("Entities").as_array().cloned();
    Ok(Reply::List {
        rows: rows.unwrap_or_default(),
        count: None,
    })
}
