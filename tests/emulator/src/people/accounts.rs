//! Users as they are kept, with their personal workspaces.

use std::collections::BTreeSet;

use serde_json::json;

use super::grants;
use crate::store::{Entry, Key, Row, Store};

/// Name of the role that the owner of a personal workspace has in it.
const WORKSPACE_ROLE: &str = "Personal Workspace Administrator";

/// What is known of a user who is to be added.
#[derive(Debug, Clone, Copy, Default)]
pub struct NewUser<'a> {
    /// Number, unless the next free one is right.
    pub id: Option<i64>,
    /// Name to sign in with.
    pub name: &'a str,
    /// First name.
    pub first_name: &'a str,
    /// Family name.
    pub surname: &'a str,
    /// E-mail address.
    pub email: Option<&'a str>,
    /// Type of user; `User` if empty.
    pub kind: &'a str,
    /// Domain of a directory.
    pub domain: Option<&'a str>,
    /// Identifier in a directory.
    pub directory_id: Option<&'a str>,
}

/// Adds a user without roles.
pub fn add(store: &mut Store, new: &NewUser<'_>) -> i64 {
    let full_name = format!("{} {}", new.first_name, new.surname);
    let full_name = full_name.trim();
    let kind = if new.kind.is_empty() {
        "User"
    } else {
        new.kind
    };
    let is_person = matches!(kind, "User" | "DirectoryUser");
    let key = store.ids.guid();
    let now = store.now();
    let row = json!({
        "Id": new.id,
        "Key": key,
        "Name": new.first_name,
        "Surname": new.surname,
        "UserName": new.name,
        "Domain": new.domain,
        "DirectoryIdentifier": new.directory_id,
        "FullName": if full_name.is_empty() { new.name } else { full_name },
        "EmailAddress": new.email,
        "IsEmailConfirmed": new.email.is_some(),
        "IsActive": true,
        "CreationTime": now,
        "LastLoginTime": null,
        "LastModificationTime": now,
        "AuthenticationSource": if new.domain.is_some() { "Directory" } else { "Local" },
        "Password": null,
        "Type": kind,
        "ProvisionType": "Manual",
        "LicenseType": null,
        "TenantId": 1,
        "TenancyName": "DefaultTenant",
        "TenantDisplayName": "DefaultTenant",
        "TenantKey": "5b2f0e3c-5f0e-4c0a-9c52-3c86a1f3c0de",
        "AccountId": key,
        "RolesList": [],
        "UserRoles": [],
        "LoginProviders": [],
        "OrganizationUnits": [],
        "MayHaveUserSession": is_person,
        "MayHaveRobotSession": is_person,
        "MayHaveUnattendedSession": true,
        "MayHavePersonalWorkspace": is_person,
        "IsExternalLicensed": false,
        "BypassBasicAuthRestriction": false,
    });
    let row = row.as_object().cloned().unwrap_or_default();
    store
        .insert("Users", Entry::of_tenant(row))
        .to_value()
        .as_i64()
        .unwrap_or_default()
}

/// The user with this name or e-mail address, whatever its case.
#[must_use]
pub fn named(store: &Store, name: &str) -> Option<i64> {
    let name = name.to_lowercase();
    let by = |member: &str| {
        store
            .scan("Users")
            .find(|(_, entry)| entry.text(member).to_lowercase() == name)
            .and_then(|(_, entry)| entry.integer("Id"))
    };
    if name.is_empty() {
        return None;
    }
    by("UserName").or_else(|| by("EmailAddress"))
}

/// The user with this key.
#[must_use]
pub fn keyed(store: &Store, key: &str) -> Option<i64> {
    store
        .scan("Users")
        .find(|(_, entry)| entry.text("Key").eq_ignore_ascii_case(key))
        .and_then(|(_, entry)| entry.integer("Id"))
}

/// Gives a user a personal workspace with this number; returns the number that it got.
pub fn add_workspace(store: &mut Store, user: i64, id: Option<i64>) -> i64 {
    let entry = store.get("Users", &Key::Number(user));
    let member = |name: &str| entry.map_or("", |entry| entry.text(name)).to_owned();
    let owner = member("UserName");
    let shown = Some(member("EmailAddress"))
        .filter(|email| !email.is_empty())
        .unwrap_or_else(|| owner.clone());
    let name = format!("{shown}'s workspace");
    let key = store.ids.guid();
    let now = store.now();
    let folder = json!({
        "Id": id,
        "Key": key,
        "DisplayName": name,
        "FullyQualifiedName": name,
        "Description": null,
        "FolderType": "Personal",
        "IsPersonal": true,
        "ProvisionType": "Automatic",
        "PermissionModel": "FineGrained",
        "ParentId": null,
        "ParentKey": null,
        "FeedType": "PersonalWorkspace",
    });
    let folder = folder.as_object().cloned().unwrap_or_default();
    let id = store.insert("Folders", Entry::of_tenant(folder)).to_value();
    let workspace = json!({
        "Id": id,
        "Key": key,
        "Name": name,
        "IsActive": true,
        "OwnerId": user,
        "OwnerName": owner,
        "LastLogin": now,
        "ExploringUserIds": [],
    });
    let workspace: Row = workspace.as_object().cloned().unwrap_or_default();
    store.insert("PersonalWorkspaces", Entry::of_tenant(workspace));
    let id = id.as_i64().unwrap_or_default();
    enrol_in_workspace(store, id, user);
    id
}

/// Gives a user the run of a personal workspace.
pub fn enrol_in_workspace(store: &mut Store, folder: i64, user: i64) {
    let role = role_named(store, WORKSPACE_ROLE);
    let roles: BTreeSet<i64> = role.into_iter().collect();
    grants::assign(store, folder, user, &roles);
}

/// The role called `name`, whatever its case.
#[must_use]
pub fn role_named(store: &Store, name: &str) -> Option<i64> {
    store
        .scan("Roles")
        .find(|(_, entry)| entry.text("Name").eq_ignore_ascii_case(name))
        .and_then(|(_, entry)| entry.integer("Id"))
}
