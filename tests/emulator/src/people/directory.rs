//! The directory that users and groups come from: here the users of the tenant themselves.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::accounts::{self, NewUser};
use super::grants;
use crate::Emulator;
use crate::folders::tree;
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Store};

/// Name of the only domain.
const DOMAIN: &str = "example.com";

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("DirectoryService.GetDomains", domains),
        ("DirectoryService.SearchForUsersAndGroups", search),
        ("DirectoryService.GetDirectoryPermissions", permissions),
        ("DirectoryService.GetDomainUserId", domain_user),
        ("Users.Validate", validate),
        ("Users.ImportUsers", import),
    ]);
}

fn domains(_: &Emulator, _: &Call<'_>) -> Result<Reply, Problem> {
    Ok(Reply::Value(json!([
        { "name": DOMAIN, "isDefault": true },
        { "name": "local", "isDefault": false },
    ])))
}

/// What a user is in the directory, and whether a search looks for that.
fn directory_type(entry: &Entry) -> (&'static str, &'static str) {
    match entry.text("Type") {
        "DirectoryGroup" => ("Group", "Groups"),
        "Robot" | "DirectoryRobot" => ("Robot", "Robots"),
        "DirectoryExternalApplication" => ("ExternalApplication", "ExternalApplications"),
        _ => ("User", "Users"),
    }
}

fn search(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let prefix = call.text("prefix").unwrap_or_default().to_lowercase();
    let wanted = call.text("searchContext").unwrap_or("All");
    let store = emulator.store();
    let found: Vec<Value> = store
        .scan("Users")
        .filter(|(_, entry)| {
            ["UserName", "FullName", "EmailAddress"]
                .iter()
                .any(|name| entry.text(name).to_lowercase().starts_with(&prefix))
        })
        .filter(|(_, entry)| wanted == "All" || directory_type(entry).1 == wanted)
        .map(|(_, entry)| {
            json!({
                "source": "local",
                "domain": DOMAIN,
                "identifier": entry.get("Key"),
                "identityName": entry.get("UserName"),
                "displayName": entry.get("FullName"),
                "type": directory_type(entry).0,
            })
        })
        .collect();
    Ok(Reply::Value(Value::Array(found)))
}

/// What a user has through the groups of the directory that he is in: one for each role, and
/// another one that everybody is in and that gives nothing.
fn permissions(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let user = call
        .text("username")
        .and_then(|name| accounts::named(&store, name))
        .ok_or_else(|| Problem::not_found("there is no such user"))?;
    let of_tenant = grants::tenant_roles(&store, user);
    let assignments = grants::assignments_of(&store, user);
    let in_folders = assignments.iter().flat_map(|each| &each.roles);
    let roles: BTreeSet<i64> = of_tenant.iter().chain(in_folders).copied().collect();
    let mut rows = vec![json!({
        "directoryGroup": "Everyone",
        "roles": [],
        "organizationUnits": [],
    })];
    for role in roles {
        let Some(entry) = store.get("Roles", &Key::Number(role)) else {
            continue;
        };
        let folders = assignments
            .iter()
            .filter(|assignment| assignment.roles.contains(&role))
            .map(|assignment| assignment.folder);
        rows.push(json!({
            "directoryGroup": format!("{}s", entry.text("Name")),
            "roles": [light_role(entry)],
            "organizationUnits": units(&store, user, folders),
        }));
    }
    Ok(Reply::Value(Value::Array(rows)))
}

fn light_role(entry: &Entry) -> Value {
    json!({
        "id": entry.get("Id"),
        "name": entry.get("Name"),
        "displayName": entry.get("DisplayName"),
        "groups": entry.get("Groups"),
        "isStatic": entry.get("IsStatic"),
        "isEditable": entry.get("IsEditable"),
    })
}

fn units(store: &Store, user: i64, folders: impl Iterator<Item = i64>) -> Vec<Value> {
    let name = store
        .get("Users", &Key::Number(user))
        .map_or("", |entry| entry.text("UserName"));
    (1_i64..)
        .zip(folders)
        .map(|(number, id)| {
            let folder = tree::folder(store, id);
            json!({
                "id": number,
                "userId": user,
                "userName": name,
                "organizationUnitId": id,
                "organizationUnitName": folder.map(|entry| entry.get("DisplayName")),
            })
        })
        .collect()
}

fn domain_user(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let by_identifier = call.text("directoryIdentifier").and_then(|identifier| {
        store
            .scan("Users")
            .find(|(_, entry)| {
                entry.text("Key").eq_ignore_ascii_case(identifier)
                    || entry.text("DirectoryIdentifier") == identifier
            })
            .and_then(|(_, entry)| entry.integer("Id"))
    });
    by_identifier
        .or_else(|| accounts::named(&store, call.text("userName")?))
        .map(|id| Reply::Value(id.into()))
        .ok_or_else(|| Problem::not_found("there is no such user"))
}

/// Whether each of some users exists and may sign in.
fn validate(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let ids = call.arguments.get("userIds").and_then(Value::as_array);
    let store = emulator.store();
    let answers: Map<String, Value> = ids
        .into_iter()
        .flatten()
        .filter_map(Value::as_i64)
        .map(|id| {
            let is_valid = store
                .get("Users", &Key::Number(id))
                .is_some_and(|entry| entry.get("IsActive").as_bool() != Some(false));
            (id.to_string(), is_valid.into())
        })
        .collect();
    Ok(Reply::Value(Value::Object(answers)))
}

/// Adds the users of a group of the directory; groups here have one user each, of their name.
fn import(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let group = call.member("group").as_str().unwrap_or_default();
    let mut store = emulator.store_mut();
    let name = if group.is_empty() { "imported" } else { group };
    let user = accounts::named(&store, name).unwrap_or_else(|| {
        let new = NewUser {
            name,
            kind: "DirectoryUser",
            domain: Some(call.member("domain").as_str().unwrap_or(DOMAIN)),
            ..NewUser::default()
        };
        accounts::add(&mut store, &new)
    });
    let roles: BTreeSet<i64> = call
        .member("rolesList")
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|name| accounts::role_named(&store, name.as_str()?))
        .collect();
    grants::set_tenant_roles(&mut store, user, &roles);
    let units = call.member("organizationUnitIds").as_array();
    for unit in units.into_iter().flatten().filter_map(Value::as_i64) {
        if tree::folder(&store, unit).is_some() {
            grants::assign(&mut store, unit, user, &BTreeSet::new());
        }
    }
    Ok(Reply::None)
}
