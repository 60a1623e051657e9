//! Control requests about users, roles and folders: for tests, which choose what they need.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::accounts::{self, NewUser};
use super::{grants, roles};
use crate::Emulator;
use crate::auth::{Caller, Kind};
use crate::folders::tree;
use crate::permissions::names;
use crate::store::{Entry, Key, Store};

/// Seconds that a token from a control address is valid, unless the request says otherwise.
const TOKEN_SECONDS: i64 = 86_400;

/// Members of [`add_user`].
pub const USER_MEMBERS: &[&str] = &[
    "name",
    "id",
    "email",
    "type",
    "password",
    "permissions",
    "roles",
    "folderPermissions",
    "scopes",
    "client",
    "expiresIn",
    "workspace",
];
/// Members of [`add_token`].
pub const TOKEN_MEMBERS: &[&str] = &["user", "scopes", "client", "expiresIn", "userKeyFor"];
/// Members of [`add_role`].
pub const ROLE_MEMBERS: &[&str] = &["name", "id", "type", "permissions"];
/// Members of [`add_folder`].
pub const FOLDER_MEMBERS: &[&str] = &["name", "id", "parent", "permissionModel"];

fn texts(value: &Value) -> Vec<String> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|item| item.as_str().map(str::to_owned))
        .collect()
}

/// Adds a user, and answers a token for him.
///
/// Members: `name`; optionally `id`, `email`, `type`, `password`, `permissions` (in the tenant),
/// `roles` (names, in the tenant), `folderPermissions` (a list for all folders at the top, or an
/// object of lists by number or path of a folder), `scopes`, `client`, `expiresIn`, `workspace`.
///
/// # Errors
/// What is wrong with the request.
pub fn add_user(emulator: &Emulator, wish: &Value, origin: &str) -> Result<Value, String> {
    let name = wish["name"]
        .as_str()
        .filter(|name| !name.is_empty())
        .ok_or("name is missing")?;
    let user = {
        let mut store = emulator.store_mut();
        if accounts::named(&store, name).is_some() {
            return Err(format!("there is a user called {name} already"));
        }
        let new = NewUser {
            id: wish["id"].as_i64(),
            name,
            email: wish["email"].as_str(),
            kind: wish["type"].as_str().unwrap_or_default(),
            ..NewUser::default()
        };
        let folders = folder_permissions(&store, &wish["folderPermissions"])?;
        let mut tenant_roles = BTreeSet::new();
        for role in texts(&wish["roles"]) {
            let id = accounts::role_named(&store, &role)
                .ok_or_else(|| format!("there is no role called {role}"))?;
            tenant_roles.insert(id);
        }
        let permissions = permissions(&wish["permissions"])?;
        let user = accounts::add(&mut store, &new);
        if !permissions.is_empty() {
            let role = format!("{name} in the tenant");
            let id = roles::add(&mut store, None, &role, "Tenant", false, &permissions);
            tenant_roles.insert(id);
        }
        grants::set_tenant_roles(&mut store, user, &tenant_roles);
        for (folder, permissions) in folders {
            let role = format!("{name} in folder {folder}");
            let id = roles::add(&mut store, None, &role, "Folder", false, &permissions);
            grants::assign(&mut store, folder, user, &[id].into());
        }
        if wish["workspace"].as_bool() == Some(true) || wish["workspace"].is_i64() {
            accounts::add_workspace(&mut store, user, wish["workspace"].as_i64());
        }
        user
    };
    if let Some(password) = wish["password"].as_str() {
        emulator.identity.set_password(user, password);
    }
    let token = token(emulator, user, name, wish, origin);
    Ok(json!({ "id": user, "name": name, "token": token }))
}

/// Names of permissions, in either spelling.
fn permissions(value: &Value) -> Result<Vec<String>, String> {
    let wanted = texts(value);
    match wanted.iter().find(|name| !names::is_known(name)) {
        Some(unknown) => Err(format!("there is no permission {unknown}")),
        None => Ok(wanted),
    }
}

fn token(emulator: &Emulator, user: i64, name: &str, wish: &Value, origin: &str) -> String {
    let scopes = wish["scopes"]
        .is_array()
        .then(|| texts(&wish["scopes"]).into_iter().collect::<BTreeSet<_>>());
    let kind = if scopes.is_some() {
        Kind::User
    } else {
        Kind::Personal
    };
    let caller = Caller {
        scopes,
        client: wish["client"].as_str().map(str::to_owned),
        ..emulator.identity.user(user, name, kind)
    };
    let seconds = wish["expiresIn"].as_i64().unwrap_or(TOKEN_SECONDS);
    emulator.identity.issue(caller, seconds, origin)
}

/// Makes a token for a user who exists: `user` (name), optionally `scopes`, `client`, `expiresIn`.
///
/// # Errors
/// What is wrong with the request.
pub fn add_token(emulator: &Emulator, wish: &Value, origin: &str) -> Result<Value, String> {
    let name = wish["user"].as_str().ok_or("user is missing")?;
    let user = accounts::named(&emulator.store(), name)
        .ok_or_else(|| format!("there is no user called {name}"))?;
    let mut answer = json!({ "token": token(emulator, user, name, wish, origin) });
    if let Some(client) = wish["userKeyFor"].as_str() {
        answer["userKey"] = emulator.identity.issue_user_key(user, client).into();
    }
    Ok(answer)
}

fn folder_permissions(store: &Store, wish: &Value) -> Result<Vec<(i64, Vec<String>)>, String> {
    match wish {
        Value::Null => Ok(Vec::new()),
        Value::Array(_) => {
            let granted = permissions(wish)?;
            Ok(tree::children(store, None)
                .into_iter()
                .filter(|id| !tree::folder(store, *id).is_some_and(tree::is_personal))
                .map(|id| (id, granted.clone()))
                .collect())
        }
        Value::Object(members) => members
            .iter()
            .map(|(folder, granted)| {
                let id = folder
                    .parse()
                    .ok()
                    .filter(|id| tree::folder(store, *id).is_some())
                    .or_else(|| tree::by_path(store, folder))
                    .ok_or_else(|| format!("there is no folder {folder}"))?;
                Ok((id, permissions(granted)?))
            })
            .collect(),
        _ => Err("folderPermissions is neither a list nor an object".to_owned()),
    }
}

/// Adds a role: `name`, optionally `id`, `type`, `permissions`.
///
/// # Errors
/// What is wrong with the request.
pub fn add_role(emulator: &Emulator, wish: &Value) -> Result<Value, String> {
    let name = wish["name"].as_str().ok_or("name is missing")?;
    let kind = wish["type"].as_str().unwrap_or("Mixed");
    let permissions = permissions(&wish["permissions"])?;
    let mut store = emulator.store_mut();
    let id = roles::add(
        &mut store,
        wish["id"].as_i64(),
        name,
        kind,
        false,
        &permissions,
    );
    Ok(json!({ "id": id }))
}

/// Adds a folder: `name`, optionally `id`, `parent` (number), `permissionModel`.
///
/// # Errors
/// What is wrong with the request.
pub fn add_folder(emulator: &Emulator, wish: &Value) -> Result<Value, String> {
    let name = wish["name"].as_str().ok_or("name is missing")?;
    let mut store = emulator.store_mut();
    let is_taken = tree::children(&store, wish["parent"].as_i64())
        .into_iter()
        .filter_map(|id| tree::folder(&store, id))
        .any(|entry| entry.text("DisplayName").to_lowercase() == name.to_lowercase());
    if is_taken {
        return Err(format!("there is a folder called {name} already"));
    }
    let key = store.ids.guid();
    let row = json!({
        "Id": wish["id"].as_i64(),
        "Key": key,
        "DisplayName": name,
        "FullyQualifiedName": name,
        "Description": null,
        "FolderType": "Standard",
        "IsPersonal": false,
        "ProvisionType": "Automatic",
        "PermissionModel": wish["permissionModel"].as_str().unwrap_or("FineGrained"),
        "ParentId": wish["parent"].as_i64(),
        "ParentKey": null,
        "FeedType": "Processes",
    });
    let row = row.as_object().cloned().unwrap_or_default();
    let id = store.insert("Folders", Entry::of_tenant(row)).to_value();
    let id = id.as_i64().unwrap_or_default();
    tree::refresh(&mut store, id);
    let path = store
        .get("Folders", &Key::Number(id))
        .map(|entry| entry.get("FullyQualifiedName").clone());
    Ok(json!({ "id": id, "key": key, "path": path }))
}
