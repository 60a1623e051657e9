//! Roles, their permissions, and who has them.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::grants;
use crate::Emulator;
use crate::handlers::Handlers;
use crate::permissions::names::{self, Scope};
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Row, Store};

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Roles.create", create),
        ("Roles.replace", replace),
        ("Roles.delete", delete),
        ("Roles.SetUsers", set_users),
        ("Roles.GetUsersForRole", users_for_role),
        ("Roles.GetUserIdsForRole", user_ids_for_role),
        ("Permissions.list", list_permissions),
    ]);
}

fn missing_role() -> Problem {
    Problem::not_found("there is no such role")
}

/// A permission as it stands in a role.
#[must_use]
pub(super) fn permission(role: i64, number: i64, name: &str, is_granted: bool) -> Value {
    let scope = match names::scope(name) {
        Scope::Tenant => "Global",
        Scope::Folder => "Folder",
    };
    json!({
        "Name": name,
        "IsGranted": is_granted,
        "RoleId": role,
        "Scope": scope,
        "Id": role * 1_000 + number,
    })
}

/// Adds a role with permissions in either spelling.
pub fn add(
    store: &mut Store,
    id: Option<i64>,
    name: &str,
    kind: &str,
    is_static: bool,
    granted: &[String],
) -> i64 {
    let mut row = Row::new();
    for (member, value) in [
        ("Name", json!(name)),
        ("DisplayName", json!(name)),
        ("Type", json!(kind)),
        ("Groups", json!("")),
        ("IsStatic", json!(is_static)),
        ("IsEditable", json!(!is_static)),
        ("Id", json!(id)),
    ] {
        row.insert(member.to_owned(), value);
    }
    let key = store.insert("Roles", Entry::of_tenant(row));
    let id = key.to_value().as_i64().unwrap_or_default();
    let permissions: Vec<Value> = (1_i64..)
        .zip(granted)
        .map(|(number, name)| permission(id, number, &names::api_name(name), true))
        .collect();
    if let Some(entry) = store.get_mut("Roles", &key) {
        entry
            .row
            .insert("Permissions".to_owned(), permissions.into());
    }
    id
}

/// The permissions that a body lists, as they are kept.
fn permissions_in(body: &Value, role: i64) -> Result<Value, Problem> {
    let mut all = Vec::new();
    let items = body["Permissions"].as_array();
    for (number, item) in (1_i64..).zip(items.into_iter().flatten()) {
        let name = item["Name"]
            .as_str()
            .filter(|name| !name.is_empty())
            .ok_or_else(|| Problem::invalid("a permission has no name"))?;
        let is_granted = item["IsGranted"].as_bool() != Some(false);
        all.push(permission(role, number, &names::api_name(name), is_granted));
    }
    Ok(Value::Array(all))
}

fn check_name(store: &Store, name: &str, itself: Option<i64>) -> Result<(), Problem> {
    if name.is_empty() {
        return Err(Problem::new(400, 1014, "Name is missing"));
    }
    let is_taken = store.scan("Roles").any(|(_, entry)| {
        entry.integer("Id") != itself && entry.text("Name").to_lowercase() == name.to_lowercase()
    });
    if is_taken {
        return Err(Problem::conflict(
            1001,
            format!("there is a role called {name} already"),
        ));
    }
    Ok(())
}

fn create(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let name = call.member("Name").as_str().unwrap_or_default();
    let kind = call.member("Type").as_str().unwrap_or("Mixed");
    let mut store = emulator.store_mut();
    check_name(&store, name, None)?;
    permissions_in(&call.body, 0)?;
    let id = add(&mut store, None, name, kind, false, &[]);
    let permissions = permissions_in(&call.body, id)?;
    let entry = store
        .get_mut("Roles", &Key::Number(id))
        .ok_or_else(missing_role)?;
    entry.row.insert("Permissions".to_owned(), permissions);
    for member in ["DisplayName", "Groups"] {
        if !call.member(member).is_null() {
            entry
                .row
                .insert(member.to_owned(), call.member(member).clone());
        }
    }
    Ok(Reply::Created {
        value: Value::Object(entry.row.clone()),
        location: format!("/odata/Roles({id})"),
    })
}

fn replace(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.integer("key").ok_or_else(missing_role)?;
    let mut store = emulator.store_mut();
    let old = store
        .get("Roles", &Key::Number(id))
        .ok_or_else(missing_role)?;
    if old.get("IsEditable").as_bool() == Some(false) {
        return Err(Problem::new(400, 1412, "the role cannot be edited"));
    }
    let kind = call.member("Type");
    if !kind.is_null() && kind != old.get("Type") {
        return Err(Problem::new(400, 1424, "the type of a role stays"));
    }
    if let Some(name) = call.member("Name").as_str() {
        check_name(&store, name, Some(id))?;
    }
    let permissions = permissions_in(&call.body, id)?;
    if let Some(entry) = store.get_mut("Roles", &Key::Number(id)) {
        for member in ["Name", "DisplayName", "Groups"] {
            if !call.member(member).is_null() {
                entry
                    .row
                    .insert(member.to_owned(), call.member(member).clone());
            }
        }
        if !call.member("Permissions").is_null() {
            entry.row.insert("Permissions".to_owned(), permissions);
        }
    }
    Ok(Reply::None)
}

fn delete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.integer("key").ok_or_else(missing_role)?;
    let mut store = emulator.store_mut();
    let entry = store
        .get("Roles", &Key::Number(id))
        .ok_or_else(missing_role)?;
    if entry.get("IsStatic").as_bool() == Some(true) {
        return Err(Problem::new(
            400,
            1406,
            "a role of the system cannot be deleted",
        ));
    }
    for user in holders(&store, id) {
        give(&mut store, user, id, false);
    }
    grants::take_role(&mut store, id);
    store.remove("Roles", &Key::Number(id));
    Ok(Reply::None)
}

/// Users who have a role in the tenant.
fn holders(store: &Store, role: i64) -> Vec<i64> {
    store
        .scan("Users")
        .filter_map(|(_, entry)| entry.integer("Id"))
        .filter(|user| grants::tenant_roles(store, *user).contains(&role))
        .collect()
}

/// Gives a user a role in the tenant, or takes it.
pub(super) fn give(store: &mut Store, user: i64, role: i64, gives: bool) {
    let mut roles: BTreeSet<i64> = grants::tenant_roles(store, user).into_iter().collect();
    if gives {
        roles.insert(role);
    } else {
        roles.remove(&role);
    }
    grants::set_tenant_roles(store, user, &roles);
}

fn set_users(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.integer("key").ok_or_else(missing_role)?;
    let numbers = |name: &str| -> Vec<i64> {
        let items = call.member(name).as_array();
        items
            .into_iter()
            .flatten()
            .filter_map(Value::as_i64)
            .collect()
    };
    let (added, removed) = (numbers("addedUserIds"), numbers("removedUserIds"));
    let mut store = emulator.store_mut();
    let entry = store
        .get("Roles", &Key::Number(id))
        .ok_or_else(missing_role)?;
    if entry.text("Type") == "Folder" && !added.is_empty() {
        return Err(Problem::new(
            400,
            1429,
            "a role for folders cannot be given in the tenant",
        ));
    }
    for user in added.iter().chain(&removed) {
        if store.get("Users", &Key::Number(*user)).is_none() {
            return Err(Problem::not_found(format!("there is no user {user}")));
        }
    }
    for user in added {
        give(&mut store, user, id, true);
    }
    for user in removed {
        give(&mut store, user, id, false);
    }
    Ok(Reply::None)
}

fn users_for_role(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.integer("key").ok_or_else(missing_role)?;
    let store = emulator.store();
    store
        .get("Roles", &Key::Number(id))
        .ok_or_else(missing_role)?;
    let rows = holders(&store, id)
        .into_iter()
        .filter_map(|user| store.get("Users", &Key::Number(user)))
        .map(|entry| Value::Object(entry.row.clone()))
        .collect();
    Ok(Reply::List { rows, count: None })
}

fn user_ids_for_role(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.integer("key").ok_or_else(missing_role)?;
    let store = emulator.store();
    store
        .get("Roles", &Key::Number(id))
        .ok_or_else(missing_role)?;
    let rows = holders(&store, id).into_iter().map(Value::from).collect();
    Ok(Reply::List { rows, count: None })
}

fn list_permissions(_: &Emulator, _: &Call<'_>) -> Result<Reply, Problem> {
    let rows = (1_i64..)
        .zip(names::all())
        .map(|(number, (name, _))| {
            let mut row = permission(0, number, &name, false);
            row["Id"] = number.into();
            row
        })
        .collect();
    Ok(Reply::List { rows, count: None })
}
