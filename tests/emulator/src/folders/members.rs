//! Users and their roles in folders.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::operations::missing_folder;
use super::tree;
use crate::Emulator;
use crate::handlers::Handlers;
use crate::people::grants;
use crate::people::{self, accounts};
use crate::problem::Problem;
use crate::query::{Options, Plan};
use crate::relations;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Key, Store};

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Folders.GetUsersForFolder", users_for_folder),
        ("Folders.AssignUsers", assign_users),
        ("Folders.AssignDomainUser", assign_domain_user),
        ("Folders.RemoveUserFromFolder", remove_user),
        ("Folders.RemoveUserFromFolderByKey", remove_user),
        ("Folders.GetAllRolesForUser", roles_for_user),
        ("FoldersNavigation.GetAllRolesForUser", roles_for_user),
    ]);
}

/// A user as folders show him.
fn user_entity(store: &Store, user: i64, is_inherited: bool, full: bool) -> Value {
    let entry = store.get("Users", &Key::Number(user));
    let member = |name: &str| entry.map_or(Value::Null, |entry| entry.get(name).clone());
    let folders: Vec<i64> = grants::assignments_of(store, user)
        .into_iter()
        .map(|assignment| assignment.folder)
        .collect();
    let mut value = json!({
        "UserName": member("UserName"),
        "IsInherited": is_inherited,
        "AssignedToFolderIds": folders,
        "MayHaveAttended": member("MayHaveRobotSession").as_bool().unwrap_or_default(),
        "MayHaveUnattended": member("MayHaveUnattendedSession").as_bool().unwrap_or_default(),
        "Type": member("Type"),
        "IsActive": member("IsActive"),
        "Key": member("Key"),
        "Source": "Orchestrator",
        "Id": user,
    });
    if full {
        value["FullName"] = member("FullName");
        value["AuthenticationSource"] = member("AuthenticationSource");
    }
    value
}

pub(super) fn simple_folder(store: &Store, id: i64) -> Value {
    let entry = tree::folder(store, id);
    let member = |name: &str| entry.map_or(Value::Null, |entry| entry.get(name).clone());
    json!({
        "DisplayName": member("DisplayName"),
        "FullyQualifiedName": member("FullyQualifiedName"),
        "Id": id,
    })
}

/// What one user has in a folder.
#[derive(Default)]
struct Membership {
    is_inherited: bool,
    /// The folder above that each role comes from; none for a role in the folder itself.
    roles: BTreeMap<i64, Option<i64>>,
    has_alerts: bool,
}

fn users_for_folder(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let folder = call.integer("key").ok_or_else(missing_folder)?;
    let with_inherited = call.flag("includeInherited").unwrap_or(true);
    let with_alerts = call.flag("includeAlertsEnabled").unwrap_or_default();
    let rows = {
        let store = emulator.store();
        tree::folder(&store, folder).ok_or_else(missing_folder)?;
        memberships(&store, folder, with_inherited)
            .into_iter()
            .map(|(user, membership)| row(&store, user, &membership, with_alerts))
            .collect()
    };
    counted(emulator, call, rows)
}

fn memberships(store: &Store, folder: i64, with_inherited: bool) -> BTreeMap<i64, Membership> {
    let mut members: BTreeMap<i64, Membership> = BTreeMap::new();
    for above in tree::path_up(store, folder) {
        let is_own = above == folder;
        if !is_own && !with_inherited {
            break;
        }
        for assignment in grants::assignments_to(store, above) {
            let member = members.entry(assignment.user).or_default();
            member.is_inherited |= !is_own;
            member.has_alerts |= is_own;
            for role in assignment.roles {
                member
                    .roles
                    .entry(role)
                    .or_insert((!is_own).then_some(above));
            }
        }
    }
    members
}

fn row(store: &Store, user: i64, membership: &Membership, with_alerts: bool) -> Value {
    let roles: Vec<Value> = membership
        .roles
        .iter()
        .filter_map(|(role, from)| {
            let entry = store.get("Roles", &Key::Number(*role))?;
            Some(json!({
                "Name": entry.get("Name"),
                "Origin": if from.is_some() { "Inherited" } else { "Assigned" },
                "RoleType": entry.get("Type"),
                "InheritedFromFolder": from.map(|folder| simple_folder(store, folder)),
                "Id": role,
            }))
        })
        .collect();
    let mut value = json!({
        "Id": user,
        "UserEntity": user_entity(store, user, membership.is_inherited, true),
        "Roles": roles,
    });
    if with_alerts {
        value["HasAlertsEnabled"] = membership.has_alerts.into();
    }
    value
}

/// A list with its length, which this operation states although nobody asked for it.
fn counted(emulator: &Emulator, call: &Call<'_>, rows: Vec<Value>) -> Result<Reply, Problem> {
    let Some(ty) = &call.operation.result.ty else {
        return Ok(Reply::List { rows, count: None });
    };
    let options = Options {
        count: true,
        ..call.options.clone()
    };
    let plan = Plan::new(&emulator.schema.service, ty.ty, &options)?;
    let (rows, count) = plan.apply(rows, &relations::navigate(emulator))?;
    Ok(Reply::Page { rows, count })
}

fn numbers(value: &Value) -> BTreeSet<i64> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_i64)
        .collect()
}

fn not_found(what: &str) -> Problem {
    Problem::new(404, 2808, format!("{what} to assign does not exist"))
}

/// Folders with the roles to give there, checked.
fn roles_per_folder(
    store: &Store,
    assignments: &Value,
) -> Result<Vec<(i64, BTreeSet<i64>)>, Problem> {
    let pairs = assignments["RolesPerFolder"].as_array();
    let mut checked = Vec::new();
    for pair in pairs.into_iter().flatten() {
        let folder = pair["FolderId"].as_i64().unwrap_or_default();
        tree::folder(store, folder).ok_or_else(|| not_found("a folder"))?;
        if tree::inherits_from_tenant(store, folder) && !numbers(&pair["RoleIds"]).is_empty() {
            return Err(Problem::new(
                400,
                2809,
                "a folder that inherits from the tenant has no roles of its own",
            ));
        }
        for role in numbers(&pair["RoleIds"]) {
            let entry = store
                .get("Roles", &Key::Number(role))
                .ok_or_else(|| not_found("a role"))?;
            if entry.text("Type") == "Tenant" {
                return Err(Problem::new(
                    400,
                    1430,
                    "a role of the tenant cannot be given in a folder",
                ));
            }
        }
        checked.push((folder, numbers(&pair["RoleIds"])));
    }
    if checked.is_empty() {
        return Err(Problem::invalid("RolesPerFolder names no folder"));
    }
    Ok(checked)
}

fn assign_users(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let assignments = call.member("assignments");
    let mut store = emulator.store_mut();
    let per_folder = roles_per_folder(&store, assignments)?;
    let users = numbers(&assignments["UserIds"]);
    for user in &users {
        store
            .get("Users", &Key::Number(*user))
            .ok_or_else(|| not_found("a user"))?;
    }
    for (folder, roles) in &per_folder {
        for user in &users {
            grants::assign(&mut store, *folder, *user, roles);
        }
    }
    Ok(Reply::None)
}

fn assign_domain_user(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let assignment = call.member("assignment");
    let name = assignment["UserName"]
        .as_str()
        .filter(|name| !name.is_empty())
        .ok_or_else(|| Problem::invalid("UserName is missing"))?;
    let mut store = emulator.store_mut();
    let per_folder = roles_per_folder(&store, assignment)?;
    let user = accounts::named(&store, name).unwrap_or_else(|| {
        accounts::add(
            &mut store,
            &accounts::NewUser {
                name,
                kind: assignment["UserType"].as_str().unwrap_or("DirectoryUser"),
                domain: assignment["Domain"].as_str(),
                directory_id: assignment["DirectoryIdentifier"].as_str(),
                ..accounts::NewUser::default()
            },
        )
    });
    for (folder, roles) in &per_folder {
        grants::assign(&mut store, *folder, user, roles);
    }
    Ok(Reply::None)
}

fn remove_user(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let folder = call.integer("key").ok_or_else(missing_folder)?;
    let mut store = emulator.store_mut();
    let user = match call.member("userKey").as_str() {
        Some(key) => accounts::keyed(&store, key).unwrap_or_default(),
        None => call.member("userId").as_i64().unwrap_or_default(),
    };
    tree::folder(&store, folder).ok_or_else(missing_folder)?;
    let was_assigned = grants::unassign(&mut store, |known| {
        known.folder == folder && known.user == user
    });
    if was_assigned {
        Ok(Reply::None)
    } else {
        Err(Problem::new(
            404,
            2830,
            "the user is not assigned to the folder itself",
        ))
    }
}

fn roles_for_user(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let user = call
        .text("username")
        .and_then(|name| accounts::named(&store, name))
        .ok_or_else(|| Problem::not_found("there is no such user"))?;
    let search = call.text("searchText").unwrap_or_default().to_lowercase();
    let role_users = |role: i64| {
        let entry = store.get("Roles", &Key::Number(role))?;
        Some(json!({
            "Name": entry.get("Name"),
            "Users": [user_entity(&store, user, false, false)],
            "Id": role,
        }))
    };
    let all: Vec<Value> = grants::assignments_of(&store, user)
        .into_iter()
        .map(|assignment| {
            let roles: Vec<Value> = assignment
                .roles
                .into_iter()
                .filter_map(role_users)
                .collect();
            json!({ "Folder": simple_folder(&store, assignment.folder), "Roles": roles })
        })
        .filter(|item| {
            item["Folder"]["FullyQualifiedName"]
                .as_str()
                .is_none_or(|name| name.to_lowercase().contains(&search))
        })
        .collect();
    let count = all.len();
    let tenant: Vec<Value> = grants::tenant_roles(&store, user)
        .into_iter()
        .filter_map(role_users)
        .collect();
    Ok(Reply::Value(json!({
        "Id": user,
        "TenantRoles": tenant,
        "PageItems": people::page(call, all),
        "Count": count,
    })))
}
