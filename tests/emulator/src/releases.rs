//! Processes in folders: packages in a version, changed, updated and rolled back.

mod versions;

use serde_json::{Value, json};

use crate::Emulator;
use crate::folders::tree;
use crate::handlers::{Handlers, new_row};
use crate::packages::{self, PROCESSES};
use crate::problem::Problem;
use crate::records::{self, NAME_USED};
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Row, Store};
use crate::webhooks;

const PROCESS_NOT_FOUND: i64 = 1661;
const VERSION_NOT_FOUND: i64 = 1660;
const INVALID_KEY: i64 = 1674;

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    versions::register(handlers);
    handlers.register(&[
        ("Releases.create", create),
        ("Releases.replace", replace),
        ("Releases.update", update),
        ("Releases.delete", delete),
        ("Releases.DeleteByKey", delete_by_key),
        ("Releases.UpdateByKey", update_by_key),
    ]);
}

/// The version of a package that a process is to have: the latest where none is stated.
fn chosen_version(store: &Store, name: &str, wanted: &str) -> Result<String, Problem> {
    let known = packages::versions_of(store, PROCESSES, name);
    let Some(latest) = known.first() else {
        let message = format!("There is no package '{name}'.");
        return Err(Problem::new(404, PROCESS_NOT_FOUND, message));
    };
    if wanted.is_empty() {
        return Ok(latest.text("Version").to_owned());
    }
    known
        .iter()
        .map(|entry| entry.text("Version"))
        .find(|version| packages::compare(version, wanted).is_eq())
        .map(str::to_owned)
        .ok_or_else(|| {
            let message = format!("The package '{name}' has no version {wanted}.");
            Problem::new(404, VERSION_NOT_FOUND, message)
        })
}

/// Whether a version is the latest of its package.
fn is_latest(store: &Store, name: &str, version: &str) -> bool {
    packages::versions_of(store, PROCESSES, name)
        .first()
        .is_none_or(|latest| packages::compare(latest.text("Version"), version).is_le())
}

/// Tells subscribers about a process.
fn tell(emulator: &Emulator, event: &str, folder: Option<i64>, row: &Row) {
    let member = |name: &str| row.get(name).cloned().unwrap_or_default();
    let release = json!({
        "Id": member("Id"),
        "Key": member("Key"),
        "ProcessKey": member("ProcessKey"),
        "ProcessVersion": member("ProcessVersion"),
        "IsLatestVersion": member("IsLatestVersion"),
        "Description": member("Description"),
        "Name": member("Name"),
        "EnvironmentId": member("EnvironmentId"),
        "InputArguments": null,
    });
    let payload = json!({
        "OrganizationUnitId": folder,
        "EntityKey": member("Key"),
        "Releases": [release],
    });
    webhooks::emit(emulator, event, payload);
}

fn create(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let Some(ty) = call.group.entity_type else {
        return Err(Problem::invalid("Processes have no type."));
    };
    let text = |name: &str| call.member(name).as_str().unwrap_or_default();
    let name = text("Name").trim();
    if name.is_empty() {
        return Err(Problem::invalid("The name of the process is missing."));
    }
    let mut given = call.body.as_object().cloned().unwrap_or_default();
    for fixed in ["Id", "Key", "ReleaseVersions", "CurrentVersion"] {
        given.swap_remove(fixed);
    }
    let (value, key, row) = {
        let mut store = emulator.store_mut();
        let folders: Vec<i64> = call.folder_id.into_iter().collect();
        records::free_name(&store, call, name, &folders, None, NAME_USED)?;
        let version = chosen_version(&store, text("ProcessKey"), text("ProcessVersion"))?;
        let mut row = new_row(call.schema, &mut store, ty, given, call.folder_id);
        row.insert("Key".to_owned(), store.ids.guid().into());
        row.insert("CreatorUserId".to_owned(), json!(call.caller.user));
        row.insert("ProcessType".to_owned(), "Process".into());
        let folder = call.folder_id.and_then(|id| tree::folder(&store, id));
        let path = folder.map_or(Value::Null, |entry| entry.get("FullyQualifiedName").clone());
        row.insert("OrganizationUnitFullyQualifiedName".to_owned(), path);
        let mut entry = Entry {
            row,
            folder: call.folder_id,
            ..Entry::default()
        };
        let id = store.next_id("Releases");
        entry.row.insert("Id".to_owned(), id.into());
        versions::set(&mut store, &mut entry, &version);
        let row = entry.row.clone();
        let key = store.insert("Releases", entry);
        (shown(&row), key, row)
    };
    tell(emulator, "process.created", call.folder_id, &row);
    Ok(records::created(call, &key, value))
}

/// A process without what only `$expand` shows.
fn shown(row: &Row) -> Value {
    let mut row = row.clone();
    for name in ["ReleaseVersions", "CurrentVersion"] {
        row.swap_remove(name);
    }
    Value::Object(row)
}

fn replace(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    change(emulator, call, true)
}

fn update(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    change(emulator, call, false)
}

fn change(emulator: &Emulator, call: &Call<'_>, is_whole: bool) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let row = {
        let mut store = emulator.store_mut();
        let mut entry = records::find(&store, call, id)?.clone();
        if let Some(name) = call.member("Name").as_str() {
            let folders = records::folders_of(&entry);
            records::free_name(&store, call, name, &folders, Some(id), NAME_USED)?;
        }
        let package = entry.get("ProcessKey").clone();
        let version = entry.text("ProcessVersion").to_owned();
        let history = ["ReleaseVersions", "CurrentVersion"].map(|name| entry.get(name).clone());
        records::take_over(
            call,
            &mut entry.row,
            is_whole,
            &["Description", "InputArguments"],
        );
        // The package of a process stays; only its version changes.
        entry.row.insert("ProcessKey".to_owned(), package);
        for (name, value) in ["ReleaseVersions", "CurrentVersion"]
            .into_iter()
            .zip(history)
        {
            entry.row.insert(name.to_owned(), value);
        }
        let wanted = entry.text("ProcessVersion").to_owned();
        entry
            .row
            .insert("ProcessVersion".to_owned(), version.clone().into());
        if !wanted.is_empty() && wanted != version {
            let chosen = chosen_version(&store, entry.text("ProcessKey"), &wanted)?;
            versions::set(&mut store, &mut entry, &chosen);
        }
        finish(&mut store, entry)
    };
    tell(emulator, "process.updated", call.folder_id, &row);
    Ok(Reply::Value(shown(&row)))
}

/// Stores a process that was changed.
fn finish(store: &mut Store, mut entry: Entry) -> Row {
    let now = store.now();
    entry
        .row
        .insert("LastModificationTime".to_owned(), now.into());
    let row = entry.row.clone();
    store.insert("Releases", entry);
    row
}

fn delete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    records::find(&emulator.store(), call, id)?;
    remove(emulator, &Key::Number(id))
}

fn remove(emulator: &Emulator, key: &Key) -> Result<Reply, Problem> {
    let removed = emulator.store_mut().remove("Releases", key);
    if let Some(entry) = removed {
        tell(emulator, "process.deleted", entry.folder, &entry.row);
    }
    Ok(Reply::None)
}

/// The process with this key.
fn with_key(store: &Store, key: &str) -> Result<Entry, Problem> {
    store
        .scan("Releases")
        .map(|(_, entry)| entry)
        .find(|entry| !key.is_empty() && entry.text("Key").eq_ignore_ascii_case(key))
        .cloned()
        .ok_or_else(|| Problem::new(404, INVALID_KEY, "There is no process with this key."))
}

fn delete_by_key(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let entry = with_key(&emulator.store(), call.text("key").unwrap_or_default())?;
    let id = entry.integer("Id").unwrap_or_default();
    remove(emulator, &Key::Number(id))
}

fn update_by_key(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let text = |name: &str| call.member(name).as_str();
    let row = {
        let mut store = emulator.store_mut();
        let mut entry = with_key(&store, text("ReleaseKey").unwrap_or_default())?;
        if let Some(version) = text("ProcessVersion").filter(|version| !version.is_empty()) {
            let version = chosen_version(&store, entry.text("ProcessKey"), version)?;
            versions::set(&mut store, &mut entry, &version);
        }
        for (from, to) in [
            ("InputArgs", "InputArguments"),
            ("EntryPointPath", "EntryPointPath"),
        ] {
            if let Some(value) = text(from) {
                entry.row.insert(to.to_owned(), value.into());
            }
        }
        finish(&mut store, entry)
    };
    tell(emulator, "process.updated", call.folder_id, &row);
    Ok(Reply::None)
}
