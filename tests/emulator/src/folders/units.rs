//! Organization units: what folders were called before, and still are for older clients.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::operations::{self, missing_folder};
use super::tree;
use crate::Emulator;
use crate::handlers::Handlers;
use crate::people::grants;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Store};

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("OrganizationUnits.list", list),
        ("OrganizationUnits.get", get),
        ("OrganizationUnits.create", create),
        ("OrganizationUnits.replace", replace),
        ("OrganizationUnits.delete", operations::delete),
        ("OrganizationUnits.GetUsersForUnit", users),
        ("OrganizationUnits.GetUserIdsForUnit", user_ids),
        ("OrganizationUnits.SetUsers", set_users),
    ]);
}

fn unit(entry: &Entry) -> Value {
    json!({ "DisplayName": entry.get("DisplayName"), "Id": entry.get("Id") })
}

fn list(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let rows = store
        .scan("Folders")
        .filter(|(_, entry)| {
            entry
                .integer("Id")
                .is_some_and(|id| operations::is_visible(emulator, &store, call, id))
        })
        .map(|(_, entry)| unit(entry))
        .collect();
    Ok(Reply::List { rows, count: None })
}

/// The folder of a call, if it exists.
fn existing(store: &Store, call: &Call<'_>) -> Result<i64, Problem> {
    let id = call.integer("key").ok_or_else(missing_folder)?;
    tree::folder(store, id)
        .map(|_| id)
        .ok_or_else(missing_folder)
}

fn get(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let id = existing(&store, call)?;
    let entry = tree::folder(&store, id).ok_or_else(missing_folder)?;
    Ok(Reply::Value(unit(entry)))
}

fn create(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    match operations::create(emulator, call)? {
        Reply::Created { value, .. } => {
            let id = &value["Id"];
            Ok(Reply::Created {
                location: format!("/odata/OrganizationUnits({id})"),
                value: json!({ "DisplayName": value["DisplayName"], "Id": id }),
            })
        }
        other => Ok(other),
    }
}

fn replace(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    operations::replace(emulator, call)?;
    get(emulator, call)
}

fn members(store: &Store, folder: i64) -> BTreeSet<i64> {
    grants::assignments_to(store, folder)
        .into_iter()
        .map(|assignment| assignment.user)
        .collect()
}

fn users(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let id = existing(&store, call)?;
    let rows = members(&store, id)
        .into_iter()
        .filter_map(|user| store.get("Users", &Key::Number(user)))
        .map(|entry| Value::Object(entry.row.clone()))
        .collect();
    Ok(Reply::List { rows, count: None })
}

fn user_ids(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let id = existing(&store, call)?;
    let rows = members(&store, id).into_iter().map(Value::from).collect();
    Ok(Reply::List { rows, count: None })
}

fn set_users(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let mut store = emulator.store_mut();
    let id = existing(&store, call)?;
    let numbers = |name: &str| -> Vec<i64> {
        let items = call.member(name).as_array();
        items
            .into_iter()
            .flatten()
            .filter_map(Value::as_i64)
            .collect()
    };
    for user in numbers("addedUserIds") {
        if store.get("Users", &Key::Number(user)).is_none() {
            return Err(Problem::not_found(format!("there is no user {user}")));
        }
        grants::assign(&mut store, id, user, &BTreeSet::new());
    }
    for user in numbers("removedUserIds") {
        grants::unassign(&mut store, |known| known.folder == id && known.user == user);
    }
    Ok(Reply::None)
}
