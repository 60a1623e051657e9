//! What behaviour modules share: entities of a folder, found, named and changed.

use serde_json::{Value, json};

use crate::Emulator;
use crate::folders::tree;
use crate::handlers::missing;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Row, SHARED, Store};

/// A name that something else has.
pub const NAME_USED: i64 = 1001;

/// The folders that an entity stands in.
#[must_use]
pub fn folders_of(entry: &Entry) -> Vec<i64> {
    entry.folders().collect()
}

/// Whether an entity stands in a folder; entities of the tenant stand in all of them.
#[must_use]
pub fn is_in(entry: &Entry, folder: Option<i64>) -> bool {
    entry.is_in(folder)
}

/// The number in a path, called `key` or `id`.
///
/// # Errors
/// 400 when there is none.
pub fn number(call: &Call<'_>) -> Result<i64, Problem> {
    call.integer("key")
        .or_else(|| call.integer("id"))
        .ok_or_else(|| Problem::invalid("The key is missing."))
}

/// The entity of the call's set with this number, if it stands in the call's folder.
///
/// # Errors
/// 404
pub fn find<'s>(store: &'s Store, call: &Call<'_>, id: i64) -> Result<&'s Entry, Problem> {
    let key = Key::Number(id);
    store
        .get(&call.group.name, &key)
        .filter(|entry| is_in(entry, call.folder_id))
        .ok_or_else(|| missing(call, &key))
}

/// The same, to change.
///
/// # Errors
/// 404
pub fn find_mut<'s>(
    store: &'s mut Store,
    call: &Call<'_>,
    id: i64,
) -> Result<&'s mut Entry, Problem> {
    let key = Key::Number(id);
    store
        .get_mut(&call.group.name, &key)
        .filter(|entry| is_in(entry, call.folder_id))
        .ok_or_else(|| missing(call, &key))
}

/// Refuses a name that another entity of the set has in one of `folders`, whatever its case.
///
/// # Errors
/// 409 with `code`.
pub fn free_name(
    store: &Store,
    call: &Call<'_>,
    name: &str,
    folders: &[i64],
    except: Option<i64>,
    code: i64,
) -> Result<(), Problem> {
    let is_taken = store.scan(&call.group.name).any(|(_, entry)| {
        entry.integer("Id") != except
            && entry.text("Name").to_lowercase() == name.to_lowercase()
            && (folders.is_empty() || folders.iter().any(|folder| is_in(entry, Some(*folder))))
    });
    if is_taken {
        Err(Problem::conflict(
            code,
            format!("The name '{name}' is already used."),
        ))
    } else {
        Ok(())
    }
}

/// Takes what a body gives over into a row: what is declared and may be changed. With `is_whole`,
/// members of `cleared` that the body does not state become null.
pub fn take_over(call: &Call<'_>, row: &mut Row, is_whole: bool, cleared: &[&str]) {
    let properties = call
        .group
        .entity_type
        .map_or(&[][..], |ty| &call.schema.structured(ty).properties);
    for property in properties {
        let name = property.name.as_str();
        if property.is_computed || FIXED.contains(&name) {
            continue;
        }
        match call.body.get(name) {
            Some(value) => {
                row.insert(name.to_owned(), value.clone());
            }
            None if is_whole && cleared.contains(&name) => {
                row.insert(name.to_owned(), Value::Null);
            }
            None => {}
        }
    }
    if properties
        .iter()
        .any(|property| property.name == "LastModificationTime")
    {
        row.insert("LastModifierUserId".to_owned(), json!(call.caller.user));
    }
}

/// Members that keep what they were given at first.
const FIXED: [&str; 8] = [
    "Id",
    "Key",
    "CreationTime",
    "CreatorUserId",
    "LastModificationTime",
    "LastModifierUserId",
    "OrganizationUnitId",
    "FoldersCount",
];

/// An answer with a new entity.
#[must_use]
pub fn created(call: &Call<'_>, key: &Key, value: Value) -> Reply {
    let literal = match key {
        Key::Number(number) => number.to_string(),
        Key::Text(text) => format!("'{text}'"),
    };
    Reply::Created {
        value,
        location: format!("/odata/{}({literal})", call.group.name),
    }
}

/// The entity that a path names, if it stands in the call's folder.
///
/// # Errors
/// 404
pub fn get(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let entry = find(&store, call, number(call)?)?;
    Ok(Reply::Value(Value::Object(entry.row.clone())))
}

/// Rows that stand in the folder of the call, each as `shown` gives it.
pub fn list(emulator: &Emulator, call: &Call<'_>, shown: impl Fn(&Entry) -> Value) -> Reply {
    let store = emulator.store();
    let rows = store
        .scan(&call.group.name)
        .filter(|(_, entry)| is_in(entry, call.folder_id))
        .map(|(_, entry)| shown(entry))
        .collect();
    Reply::List { rows, count: None }
}

/// Rows of all folders but the one that `excludeFolderId` names.
pub fn across_folders(
    emulator: &Emulator,
    call: &Call<'_>,
    shown: impl Fn(&Entry) -> Value,
) -> Reply {
    let excluded = call.integer("excludeFolderId").filter(|id| *id != 0);
    let store = emulator.store();
    let rows = store
        .scan(&call.group.name)
        .filter(|(_, entry)| excluded.is_none_or(|id| !folders_of(entry).contains(&id)))
        .map(|(_, entry)| shown(entry))
        .collect();
    Reply::List { rows, count: None }
}

/// The folders in which an entity stands.
///
/// # Errors
/// 404
pub fn accessible_folders(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = number(call)?;
    let store = emulator.store();
    let key = Key::Number(id);
    let entry = store
        .get(&call.group.name, &key)
        .ok_or_else(|| missing(call, &key))?;
    let all = if entry.folder.is_none() {
        store
            .scan("Folders")
            .filter_map(|(_, folder)| folder.integer("Id"))
            .collect()
    } else {
        folders_of(entry)
    };
    let folders: Vec<Value> = all
        .iter()
        .filter_map(|id| tree::folder(&store, *id))
        .map(|folder| {
            json!({
                "DisplayName": folder.get("DisplayName"),
                "FullyQualifiedName": folder.get("FullyQualifiedName"),
                "Id": folder.get("Id"),
            })
        })
        .collect();
    Ok(Reply::Value(json!({
        "AccessibleFolders": folders,
        "TotalFoldersCount": folders.len(),
    })))
}

/// Whole numbers of a list in a body.
#[must_use]
pub fn numbers(value: &Value) -> Vec<i64> {
    let items = value.as_array().into_iter().flatten();
    items.filter_map(Value::as_i64).collect()
}

/// Puts entities into folders and takes them out of others: all of them, or none.
///
/// # Errors
/// 404 for what does not exist, 409 for a name that is used there, 400 where no folder is left.
pub fn share(emulator: &Emulator, call: &Call<'_>, ids: &str) -> Result<Reply, Problem> {
    let added = numbers(call.member("ToAddFolderIds"));
    let removed = numbers(call.member("ToRemoveFolderIds"));
    let mut store = emulator.store_mut();
    for folder in added.iter().chain(&removed) {
        tree::folder(&store, *folder)
            .ok_or_else(|| Problem::new(404, 1100, format!("There is no folder {folder}.")))?;
    }
    let mut changes = Vec::new();
    for id in numbers(call.member(ids)) {
        let key = Key::Number(id);
        let entry = store
            .get(&call.group.name, &key)
            .ok_or_else(|| missing(call, &key))?;
        let mut folders = folders_of(entry);
        let new: Vec<i64> = added
            .iter()
            .copied()
            .filter(|folder| !folders.contains(folder))
            .collect();
        if !new.is_empty() {
            free_name(&store, call, entry.text("Name"), &new, Some(id), NAME_USED)?;
        }
        folders.extend(new);
        folders.retain(|folder| !removed.contains(folder));
        let Some((home, others)) = folders.split_first() else {
            return Err(
                Problem::new(400, 1017, "It must stay in one folder at least.").about(&[id]),
            );
        };
        changes.push((key, *home, others.to_vec()));
    }
    for (key, home, others) in changes {
        if let Some(entry) = store.get_mut(&call.group.name, &key) {
            entry
                .row
                .insert("FoldersCount".to_owned(), json!(others.len() + 1));
            entry.folder = Some(home);
            entry.hidden.insert(SHARED.to_owned(), json!(others));
        }
    }
    Ok(Reply::None)
}
