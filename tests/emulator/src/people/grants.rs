//! Which permissions a user has where, through roles of the tenant and roles in folders.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::folders::tree;
use crate::permissions::names::{self, Scope};
use crate::store::{Entry, Key, Row, Store};

/// The set of our own that says who has which roles in which folder.
pub const FOLDER_USERS: &str = "$FolderUsers";

/// Where permissions are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In this folder.
    Folder(i64),
    /// In the tenant, or in whichever folder grants most.
    Anywhere,
}

/// Permissions of a user, in the API's spelling.
///
/// Roles of the tenant count for what belongs to the tenant, and in folders that inherit from the
/// tenant; roles in a folder count in it and below it.
#[must_use]
pub fn granted(store: &Store, user: i64, place: Place) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let inherits = match place {
        Place::Folder(folder) => tree::inherits_from_tenant(store, folder),
        Place::Anywhere => true,
    };
    for role in tenant_roles(store, user) {
        all.extend(
            role_permissions(store, role)
                .into_iter()
                .filter(|name| inherits || names::scope(name) == Scope::Tenant),
        );
    }
    for assignment in assignments_of(store, user) {
        let counts = match place {
            Place::Anywhere => true,
            Place::Folder(folder) => tree::is_within(store, folder, assignment.folder),
        };
        if counts {
            for role in assignment.roles {
                all.extend(role_permissions(store, role));
            }
        }
    }
    all
}

/// Names of the permissions that a role grants.
#[must_use]
pub fn role_permissions(store: &Store, role: i64) -> Vec<String> {
    let Some(entry) = store.get("Roles", &Key::Number(role)) else {
        return Vec::new();
    };
    let granted = |permission: &&Value| permission["IsGranted"].as_bool() != Some(false);
    entry
        .get("Permissions")
        .as_array()
        .into_iter()
        .flatten()
        .filter(granted)
        .filter_map(|permission| permission["Name"].as_str())
        .map(names::api_name)
        .collect()
}

/// Roles that a user has in the tenant.
#[must_use]
pub fn tenant_roles(store: &Store, user: i64) -> Vec<i64> {
    store
        .get("Users", &Key::Number(user))
        .and_then(|entry| entry.get("UserRoles").as_array())
        .into_iter()
        .flatten()
        .filter_map(|role| role["RoleId"].as_i64())
        .collect()
}

/// Gives a user exactly these roles in the tenant.
pub fn set_tenant_roles(store: &mut Store, user: i64, roles: &BTreeSet<i64>) {
    let mut user_roles = Vec::new();
    let mut role_names = Vec::new();
    let user_name = store
        .get("Users", &Key::Number(user))
        .map(|entry| entry.text("UserName").to_owned())
        .unwrap_or_default();
    for (number, role) in (1_i64..).zip(roles) {
        let Some(entry) = store.get("Roles", &Key::Number(*role)) else {
            continue;
        };
        role_names.push(entry.get("Name").clone());
        user_roles.push(json!({
            "UserId": user,
            "RoleId": role,
            "UserName": user_name,
            "RoleName": entry.get("Name"),
            "RoleType": entry.get("Type"),
            "Id": user * 1_000 + number,
        }));
    }
    if let Some(entry) = store.get_mut("Users", &Key::Number(user)) {
        entry.row.insert("UserRoles".to_owned(), user_roles.into());
        entry.row.insert("RolesList".to_owned(), role_names.into());
    }
}

/// A user's place in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    /// The folder.
    pub folder: i64,
    /// The user.
    pub user: i64,
    /// The roles there.
    pub roles: BTreeSet<i64>,
}

fn read(entry: &Entry) -> Option<Assignment> {
    let roles = entry.get("RoleIds").as_array()?;
    Some(Assignment {
        folder: entry.integer("FolderId")?,
        user: entry.integer("UserId")?,
        roles: roles.iter().filter_map(Value::as_i64).collect(),
    })
}

/// Every assignment of a user.
#[must_use]
pub fn assignments_of(store: &Store, user: i64) -> Vec<Assignment> {
    assignments(store)
        .filter(|assignment| assignment.user == user)
        .collect()
}

/// Every assignment to a folder.
#[must_use]
pub fn assignments_to(store: &Store, folder: i64) -> Vec<Assignment> {
    assignments(store)
        .filter(|assignment| assignment.folder == folder)
        .collect()
}

fn assignments(store: &Store) -> impl Iterator<Item = Assignment> {
    store
        .scan(FOLDER_USERS)
        .filter_map(|(_, entry)| read(entry))
}

/// Gives a user roles in a folder, besides those that he has there.
pub fn assign(store: &mut Store, folder: i64, user: i64, roles: &BTreeSet<i64>) {
    let known = store.scan(FOLDER_USERS).find_map(|(key, entry)| {
        read(entry)
            .filter(|known| known.folder == folder && known.user == user)
            .map(|known| (key.clone(), known.roles))
    });
    let (key, all) = match known {
        Some((key, known)) => (key.to_value(), known.union(roles).copied().collect()),
        None => (Value::Null, roles.clone()),
    };
    let mut row = Row::new();
    row.insert("Id".to_owned(), key);
    row.insert("FolderId".to_owned(), folder.into());
    row.insert("UserId".to_owned(), user.into());
    row.insert("RoleIds".to_owned(), all.into_iter().collect());
    store.insert(FOLDER_USERS, Entry::of_tenant(row));
}

/// Removes assignments; says whether there were any.
pub fn unassign(store: &mut Store, matches: impl Fn(&Assignment) -> bool) -> bool {
    let keys: Vec<Key> = store
        .scan(FOLDER_USERS)
        .filter(|(_, entry)| read(entry).is_some_and(|known| matches(&known)))
        .map(|(key, _)| key.clone())
        .collect();
    for key in &keys {
        store.remove(FOLDER_USERS, key);
    }
    !keys.is_empty()
}

/// Takes a role from everybody in all folders.
pub fn take_role(store: &mut Store, role: i64) {
    let keys: Vec<Key> = store
        .scan(FOLDER_USERS)
        .filter(|(_, entry)| read(entry).is_some_and(|known| known.roles.contains(&role)))
        .map(|(key, _)| key.clone())
        .collect();
    for key in keys {
        if let Some(entry) = store.get_mut(FOLDER_USERS, &key) {
            let roles: Vec<i64> = read(entry)
                .map(|known| known.roles)
                .unwrap_or_default()
                .into_iter()
                .filter(|known| *known != role)
                .collect();
            entry.row.insert("RoleIds".to_owned(), roles.into());
        }
    }
}
