//! Folders as the caller sees them.

use serde_json::{Value, json};

use super::members::simple_folder;
use super::operations::missing_folder;
use super::{may_enter, tree};
use crate::Emulator;
use crate::handlers::Handlers;
use crate::people::{self, accounts};
use crate::permissions::Enforcement;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Store};

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("FoldersNavigation.GetAllFoldersForCurrentUser", all_folders),
        ("FoldersNavigation.GetFoldersForCurrentUser", folder_page),
        ("Folders.GetAllForCurrentUser", short_page),
        (
            "FoldersNavigation.GetFolderNavigationContextForCurrentUser",
            context,
        ),
        ("PersonalWorkspaces.GetPersonalWorkspace", own_workspace),
        ("PersonalWorkspaces.StartExploring", start_exploring),
        ("PersonalWorkspaces.StopExploring", stop_exploring),
    ]);
}

fn is_mine(emulator: &Emulator, store: &Store, call: &Call<'_>, id: i64) -> bool {
    emulator.enforcement == Enforcement::Off || may_enter(store, &call.caller, id)
}

/// Folders that the caller may enter, and those above them, sorted by path.
fn reachable(emulator: &Emulator, store: &Store, call: &Call<'_>) -> Vec<(i64, bool)> {
    let mut found: Vec<(String, i64, bool)> = Vec::new();
    for (_, entry) in store.scan("Folders") {
        let Some(id) = entry.integer("Id") else {
            continue;
        };
        let is_selectable = is_mine(emulator, store, call, id);
        let leads_to_mine = || {
            tree::subtree(store, id)
                .into_iter()
                .any(|below| is_mine(emulator, store, call, below))
        };
        if is_selectable || leads_to_mine() {
            let path = entry.text("FullyQualifiedName").to_lowercase();
            found.push((path, id, is_selectable));
        }
    }
    found.sort();
    found
        .into_iter()
        .map(|(_, id, is_selectable)| (id, is_selectable))
        .collect()
}

fn extended(store: &Store, id: i64, is_selectable: bool) -> Option<Value> {
    let mut row = tree::folder(store, id)?.row.clone();
    let level = tree::path_up(store, id).len() - 1;
    let has_children = !tree::children(store, Some(id)).is_empty();
    row.insert("IsSelectable".to_owned(), is_selectable.into());
    row.insert("HasChildren".to_owned(), has_children.into());
    row.insert("Level".to_owned(), level.into());
    Some(Value::Object(row))
}

fn all_folders(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let rows = reachable(emulator, &store, call)
        .into_iter()
        .filter_map(|(id, is_selectable)| extended(&store, id, is_selectable))
        .collect();
    Ok(Reply::Value(Value::Array(rows)))
}

fn folder_page(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let search = call.text("searchText").unwrap_or_default().to_lowercase();
    let types: Vec<&str> = call
        .arguments
        .get("folderTypes")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let all: Vec<Value> = reachable(emulator, &store, call)
        .into_iter()
        .filter(|(_, is_selectable)| *is_selectable)
        .filter_map(|(id, _)| tree::folder(&store, id))
        .filter(|entry| {
            entry
                .text("FullyQualifiedName")
                .to_lowercase()
                .contains(&search)
        })
        .filter(|entry| types.is_empty() || types.contains(&entry.text("FolderType")))
        .map(|entry| Value::Object(entry.row.clone()))
        .collect();
    let count = all.len();
    Ok(Reply::Value(json!({
        "PageItems": people::page(call, all),
        "Count": count,
    })))
}

/// Members of a folder that the short list shows.
const SHORT: [&str; 8] = [
    "Id",
    "Key",
    "DisplayName",
    "FullyQualifiedName",
    "Description",
    "FolderType",
    "ParentId",
    "ParentKey",
];

fn short_page(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let mut reply = folder_page(emulator, call)?;
    if let Reply::Value(value) = &mut reply {
        let rows = value["PageItems"].as_array_mut().into_iter().flatten();
        for row in rows.filter_map(Value::as_object_mut) {
            row.retain(|name, _| SHORT.contains(&name.as_str()));
        }
    }
    Ok(reply)
}

fn context(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let id = call
        .integer("folderId")
        .ok_or_else(|| Problem::new(400, 1014, "folderId is missing"))?;
    let reachable = reachable(emulator, &store, call);
    let (_, is_selectable) = reachable
        .iter()
        .find(|(known, _)| *known == id)
        .ok_or_else(missing_folder)?;
    let entry = tree::folder(&store, id).ok_or_else(missing_folder)?;
    let mut above = tree::path_up(&store, id);
    above.remove(0);
    above.reverse();
    let ancestors: Vec<Value> = above
        .into_iter()
        .map(|folder| simple_folder(&store, folder))
        .collect();
    let children: Vec<Value> = reachable
        .iter()
        .filter(|(child, _)| tree::parent(&store, *child) == Some(id))
        .filter_map(|(child, is_selectable)| extended(&store, *child, *is_selectable))
        .collect();
    let count = children.len();
    Ok(Reply::Value(json!({
        "Id": id,
        "DisplayName": entry.get("DisplayName"),
        "IsSelectable": is_selectable,
        "IsPersonal": tree::is_personal(entry),
        "ProvisionType": entry.get("ProvisionType"),
        "Ancestors": ancestors,
        "ChildrenPage": people::page(call, children),
        "ChildrenCount": count,
    })))
}

fn own_workspace(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let owner = call.caller.user;
    store
        .scan("PersonalWorkspaces")
        .find(|(_, entry)| owner.is_some() && entry.integer("OwnerId") == owner)
        .map(|(_, entry)| Reply::Value(Value::Object(entry.row.clone())))
        .ok_or_else(|| Problem::not_found("the caller has no personal workspace"))
}

/// Who explores a workspace, to be changed.
fn explorers<'s>(store: &'s mut Store, call: &Call<'_>) -> Result<(&'s mut Entry, i64), Problem> {
    let id = call.integer("key").ok_or_else(missing_folder)?;
    let user = call
        .caller
        .user
        .ok_or_else(|| Problem::new(400, 1018, "only a user explores a workspace"))?;
    store
        .get_mut("PersonalWorkspaces", &Key::Number(id))
        .map(|entry| (entry, user))
        .ok_or_else(missing_folder)
}

fn exploring(entry: &Entry) -> Vec<i64> {
    let ids = entry.get("ExploringUserIds").as_array();
    ids.into_iter()
        .flatten()
        .filter_map(Value::as_i64)
        .collect()
}

fn start_exploring(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let mut store = emulator.store_mut();
    let (entry, user) = explorers(&mut store, call)?;
    if entry.integer("OwnerId") == Some(user) {
        return Err(Problem::new(
            400,
            3501,
            "the owner needs not explore the workspace",
        ));
    }
    let mut ids = exploring(entry);
    if ids.contains(&user) {
        return Err(Problem::conflict(3502, "the caller explores it already"));
    }
    ids.push(user);
    entry.row.insert("ExploringUserIds".to_owned(), ids.into());
    accounts::enrol_in_workspace(&mut store, call.integer("key").unwrap_or_default(), user);
    Ok(Reply::None)
}

fn stop_exploring(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let mut store = emulator.store_mut();
    let (entry, user) = explorers(&mut store, call)?;
    let mut ids = exploring(entry);
    if !ids.contains(&user) {
        return Err(Problem::conflict(3503, "the caller does not explore it"));
    }
    ids.retain(|id| *id != user);
    entry.row.insert("ExploringUserIds".to_owned(), ids.into());
    let folder = call.integer("key").unwrap_or_default();
    people::grants::unassign(&mut store, |known| {
        known.folder == folder && known.user == user
    });
    Ok(Reply::None)
}
