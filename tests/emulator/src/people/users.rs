//! Users.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::accounts::{NewUser, add, named, role_named};
use super::grants::{self, Place};
use super::{LOGIN_ATTEMPTS, roles};
use crate::Emulator;
use crate::folders::{self, tree};
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Store};

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Users.create", create),
        ("Users.replace", change),
        ("Users.update", change),
        ("Users.delete", delete),
        ("Users.AssignRoles", assign_roles),
        ("Users.ToggleRole", toggle_role),
        ("Users.SetActive", set_active),
        ("Users.GetCurrentUser", current),
        ("Users.GetCurrentPermissions", current_permissions),
        ("Users.ChangeCulture", change_culture),
        ("Users.ChangeUserCulture", change_culture),
        ("Users.ToggleOrganizationUnit", toggle_unit),
        ("UserLoginAttempts.get", login_attempts),
    ]);
}

fn missing_user() -> Problem {
    Problem::not_found("there is no such user")
}

fn shown(store: &Store, id: i64) -> Result<Value, Problem> {
    store
        .get("Users", &Key::Number(id))
        .map(|entry| Value::Object(entry.row.clone()))
        .ok_or_else(missing_user)
}

/// The roles that a body names.
fn roles_in(store: &Store, body: &Value) -> Result<Option<BTreeSet<i64>>, Problem> {
    let Some(names) = body["RolesList"].as_array() else {
        return Ok(None);
    };
    names
        .iter()
        .filter_map(Value::as_str)
        .map(|name| {
            role_named(store, name)
                .ok_or_else(|| Problem::not_found(format!("there is no role called {name}")))
        })
        .collect::<Result<_, _>>()
        .map(Some)
}

/// Members that the service decides, or that have their own operations.
const KEPT: [&str; 8] = [
    "Id",
    "Key",
    "Password",
    "RolesList",
    "UserRoles",
    "CreationTime",
    "LastLoginTime",
    "TenantId",
];

fn take_over(entry: &mut Entry, body: &Value) {
    for (name, value) in body.as_object().into_iter().flatten() {
        if !KEPT.contains(&name.as_str()) {
            entry.row.insert(name.clone(), value.clone());
        }
    }
}

fn create(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let text = |name: &str| call.member(name).as_str().unwrap_or_default();
    let name = Some(text("UserName"))
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| text("Name"));
    if name.is_empty() {
        return Err(Problem::new(400, 1205, "UserName is missing"));
    }
    let mut store = emulator.store_mut();
    if named(&store, name).is_some() {
        return Err(Problem::conflict(
            1001,
            format!("there is a user called {name} already"),
        ));
    }
    let roles = roles_in(&store, &call.body)?;
    let new = NewUser {
        name,
        first_name: text("Name"),
        surname: text("Surname"),
        ..NewUser::default()
    };
    let id = add(&mut store, &new);
    if let Some(entry) = store.get_mut("Users", &Key::Number(id)) {
        take_over(entry, &call.body);
        entry.row.insert("UserName".to_owned(), name.into());
    }
    grants::set_tenant_roles(&mut store, id, &roles.unwrap_or_default());
    let value = shown(&store, id)?;
    drop(store);
    if !text("Password").is_empty() {
        emulator.identity.set_password(id, text("Password"));
    }
    Ok(Reply::Created {
        value,
        location: format!("/odata/Users({id})"),
    })
}

fn change(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.integer("key").ok_or_else(missing_user)?;
    let mut store = emulator.store_mut();
    let roles = roles_in(&store, &call.body)?;
    let now = store.now();
    let entry = store
        .get_mut("Users", &Key::Number(id))
        .ok_or_else(missing_user)?;
    let name = call.member("UserName");
    if name.is_string() && name != entry.get("UserName") {
        return Err(Problem::new(400, 1414, "the name of a user stays"));
    }
    take_over(entry, &call.body);
    entry
        .row
        .insert("LastModificationTime".to_owned(), now.into());
    if let Some(roles) = roles {
        grants::set_tenant_roles(&mut store, id, &roles);
    }
    drop(store);
    if let Some(password) = call.member("Password").as_str() {
        emulator.identity.set_password(id, password);
    }
    Ok(Reply::None)
}

fn delete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.integer("key").ok_or_else(missing_user)?;
    if call.caller.user == Some(id) {
        return Err(Problem::new(400, 1407, "nobody deletes himself"));
    }
    let mut store = emulator.store_mut();
    store
        .remove("Users", &Key::Number(id))
        .ok_or_else(missing_user)?;
    grants::unassign(&mut store, |known| known.user == id);
    drop(store);
    emulator.identity.forget(id);
    Ok(Reply::None)
}

fn assign_roles(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.integer("key").ok_or_else(missing_user)?;
    let mut store = emulator.store_mut();
    shown(&store, id)?;
    let items = call.member("roleIds").as_array();
    let wanted: BTreeSet<i64> = items
        .into_iter()
        .flatten()
        .filter_map(Value::as_i64)
        .collect();
    for role in &wanted {
        let entry = store
            .get("Roles", &Key::Number(*role))
            .ok_or_else(|| Problem::not_found(format!("there is no role {role}")))?;
        if entry.text("Type") == "Folder" {
            return Err(Problem::new(
                400,
                1429,
                "a role for folders cannot be given in the tenant",
            ));
        }
    }
    grants::set_tenant_roles(&mut store, id, &wanted);
    Ok(Reply::None)
}

fn toggle_role(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.integer("key").ok_or_else(missing_user)?;
    let gives = call.member("toggle").as_bool().unwrap_or_default();
    let mut store = emulator.store_mut();
    shown(&store, id)?;
    let role = call
        .member("role")
        .as_str()
        .and_then(|name| role_named(&store, name))
        .ok_or_else(|| Problem::not_found("there is no such role"))?;
    let has = grants::tenant_roles(&store, id).contains(&role);
    if has == gives {
        let (code, message) = if gives {
            (1436, "the user has the role already")
        } else {
            (1435, "the user does not have the role")
        };
        return Err(Problem::conflict(code, message));
    }
    roles::give(&mut store, id, role, gives);
    Ok(Reply::None)
}

fn set_active(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.integer("key").ok_or_else(missing_user)?;
    let mut store = emulator.store_mut();
    let entry = store
        .get_mut("Users", &Key::Number(id))
        .ok_or_else(missing_user)?;
    let active = call.member("active").clone();
    entry.row.insert("IsActive".to_owned(), active);
    Ok(Reply::None)
}

fn current(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    match call.caller.user {
        Some(id) => shown(&emulator.store(), id).map(Reply::Value),
        None => Ok(Reply::None),
    }
}

fn current_permissions(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let user = call.caller.user.unwrap_or_default();
    // The operation declares no folder; where a request names one, it is asked about that.
    let place = folders::named(emulator, call)?.map_or(Place::Anywhere, Place::Folder);
    let granted = grants::granted(&emulator.store(), user, place);
    Ok(Reply::Value(json!({
        "UserId": user,
        "Permissions": granted,
    })))
}

/// A culture is remembered by the browser's language alone; here it is only checked.
fn change_culture(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    if let Some(id) = call.integer("key") {
        shown(&emulator.store(), id)?;
    }
    let culture = call.member("culture").as_str().unwrap_or_default();
    let is_culture = (2..=10).contains(&culture.len())
        && culture
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if is_culture {
        Ok(Reply::None)
    } else {
        Err(Problem::new(400, 1009, "culture is no language tag"))
    }
}

fn toggle_unit(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.integer("key").ok_or_else(missing_user)?;
    let unit = call
        .member("organizationUnitId")
        .as_i64()
        .unwrap_or_default();
    let mut store = emulator.store_mut();
    shown(&store, id)?;
    tree::folder(&store, unit).ok_or_else(|| Problem::new(404, 2829, "there is no such folder"))?;
    if call.member("toggle").as_bool() == Some(true) {
        grants::assign(&mut store, unit, id, &BTreeSet::new());
    } else {
        grants::unassign(&mut store, |known| known.folder == unit && known.user == id);
    }
    Ok(Reply::None)
}

fn login_attempts(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let user = call.integer("key");
    let rows = emulator
        .store()
        .scan(LOGIN_ATTEMPTS)
        .filter(|(_, entry)| entry.integer("UserId") == user)
        .map(|(_, entry)| Value::Object(entry.row.clone()))
        .collect();
    Ok(Reply::List { rows, count: None })
}
