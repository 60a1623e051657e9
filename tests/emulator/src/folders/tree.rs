//! The hierarchy of folders.

use serde_json::Value;
use uuid::Uuid;

use crate::store::{Entry, Key, Store};

/// Levels of folders below the tenant; more are refused.
pub const DEPTH_MAX: usize = 7;

/// The folder with this number.
#[must_use]
pub fn folder(store: &Store, id: i64) -> Option<&Entry> {
    store.get("Folders", &Key::Number(id))
}

/// The parent of a folder.
#[must_use]
pub fn parent(store: &Store, id: i64) -> Option<i64> {
    folder(store, id)?.integer("ParentId")
}

/// A folder and those above it, the nearest first.
#[must_use]
pub fn path_up(store: &Store, id: i64) -> Vec<i64> {
    let mut path = vec![id];
    let mut current = id;
    while let Some(above) = parent(store, current) {
        // Rows that were put in by hand may run in circles.
        if path.contains(&above) || folder(store, above).is_none() {
            break;
        }
        path.push(above);
        current = above;
    }
    path
}

/// Whether `id` is `ancestor` or below it.
#[must_use]
pub fn is_within(store: &Store, id: i64, ancestor: i64) -> bool {
    path_up(store, id).contains(&ancestor)
}

/// Folders directly below one, or at the top.
#[must_use]
pub fn children(store: &Store, id: Option<i64>) -> Vec<i64> {
    store
        .scan("Folders")
        .filter(|(_, entry)| entry.integer("ParentId") == id)
        .filter_map(|(_, entry)| entry.integer("Id"))
        .collect()
}

/// A folder and all that are below it.
#[must_use]
pub fn subtree(store: &Store, id: i64) -> Vec<i64> {
    let mut all = vec![id];
    let mut next = 0;
    while let Some(current) = all.get(next).copied() {
        for child in children(store, Some(current)) {
            if !all.contains(&child) {
                all.push(child);
            }
        }
        next += 1;
    }
    all
}

/// Whether roles of the tenant count in the folder.
#[must_use]
pub fn inherits_from_tenant(store: &Store, id: i64) -> bool {
    folder(store, id).is_some_and(|entry| entry.text("PermissionModel") == "InheritFromTenant")
}

/// Whether a folder is a personal workspace.
#[must_use]
pub fn is_personal(entry: &Entry) -> bool {
    entry.text("FolderType") == "Personal"
}

/// The folder with this key.
#[must_use]
pub fn by_key(store: &Store, key: Uuid) -> Option<i64> {
    let text = key.to_string();
    store
        .scan("Folders")
        .find(|(_, entry)| entry.text("Key").eq_ignore_ascii_case(&text))
        .and_then(|(_, entry)| entry.integer("Id"))
}

/// The folder with this path, whatever its case.
#[must_use]
pub fn by_path(store: &Store, path: &str) -> Option<i64> {
    let path = path.trim_matches('/').to_lowercase();
    store
        .scan("Folders")
        .find(|(_, entry)| entry.text("FullyQualifiedName").to_lowercase() == path)
        .and_then(|(_, entry)| entry.integer("Id"))
}

/// Writes paths, parent keys and the like of a folder and all below it anew.
pub fn refresh(store: &mut Store, id: i64) {
    for id in subtree(store, id) {
        let above = parent(store, id).and_then(|parent| folder(store, parent));
        let parent_key = above.map_or(Value::Null, |entry| entry.get("Key").clone());
        let prefix = above.map(|entry| entry.text("FullyQualifiedName").to_owned());
        let Some(entry) = store.get_mut("Folders", &Key::Number(id)) else {
            continue;
        };
        let name = entry.text("DisplayName");
        let path = match prefix {
            Some(prefix) => format!("{prefix}/{name}"),
            None => name.to_owned(),
        };
        entry
            .row
            .insert("FullyQualifiedName".to_owned(), path.into());
        entry.row.insert("ParentKey".to_owned(), parent_key);
    }
}
