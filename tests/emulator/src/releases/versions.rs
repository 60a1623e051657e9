//! Versions that a process has had.

use serde_json::{Value, json};

use super::{chosen_version, finish, is_latest, tell};
use crate::Emulator;
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::records;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Store};

const NO_PREVIOUS: i64 = 1665;
/// Hidden member with the versions to go back to, the last one at the end.
const BEFORE: &str = "Before";

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Releases.UpdateToSpecificPackageVersion", to_specific),
        ("Releases.UpdateToLatestPackageVersion", to_latest),
        ("Releases.UpdateToLatestPackageVersionBulk", to_latest_bulk),
        ("Releases.RollbackToPreviousReleaseVersion", roll_back),
    ]);
}

/// Gives a process a version, and remembers the one that it had.
pub(super) fn set(store: &mut Store, entry: &mut Entry, version: &str) {
    let before = entry.text("ProcessVersion").to_owned();
    let has_history = entry.get("CurrentVersion").is_object();
    if has_history && before == version {
        return;
    }
    if has_history && let Some(stack) = stack(entry) {
        stack.push(before.into());
    }
    put(store, entry, version);
}

fn stack(entry: &mut Entry) -> Option<&mut Vec<Value>> {
    let stack = entry.hidden.entry(BEFORE).or_insert_with(|| json!([]));
    stack.as_array_mut()
}

fn put(store: &mut Store, entry: &mut Entry, version: &str) {
    let current = json!({
        "Id": store.next_id("$ReleaseVersions"),
        "ReleaseId": entry.get("Id"),
        "VersionNumber": version,
        "CreationTime": store.now(),
        "ReleaseName": entry.get("Name"),
    });
    let latest = is_latest(store, entry.text("ProcessKey"), version);
    let row = &mut entry.row;
    row.insert("ProcessVersion".to_owned(), version.into());
    row.insert("IsLatestVersion".to_owned(), latest.into());
    row.insert("CurrentVersion".to_owned(), current.clone());
    let all = row.entry("ReleaseVersions").or_insert_with(|| json!([]));
    match all.as_array_mut() {
        Some(all) => all.push(current),
        None => *all = json!([current]),
    }
}

fn changed(
    emulator: &Emulator,
    call: &Call<'_>,
    change: impl FnOnce(&mut Store, &mut Entry) -> Result<(), Problem>,
) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let row = {
        let mut store = emulator.store_mut();
        let mut entry = records::find(&store, call, id)?.clone();
        change(&mut store, &mut entry)?;
        finish(&mut store, entry)
    };
    tell(emulator, "process.updated", call.folder_id, &row);
    Ok(Reply::Value(row.get("Id").cloned().unwrap_or_default()))
}

fn to_specific(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let wanted = call.member("packageVersion").as_str().unwrap_or_default();
    if wanted.is_empty() {
        return Err(Problem::new(
            400,
            1675,
            "The version of the package is missing.",
        ));
    }
    changed(emulator, call, |store, entry| {
        let version = chosen_version(store, entry.text("ProcessKey"), wanted)?;
        set(store, entry, &version);
        Ok(())
    })
}

fn to_latest(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    changed(emulator, call, |store, entry| {
        let version = chosen_version(store, entry.text("ProcessKey"), "")?;
        set(store, entry, &version);
        Ok(())
    })
}

fn to_latest_bulk(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let mut failed = Vec::new();
    let mut rows = Vec::new();
    for id in records::numbers(call.member("releaseIds")) {
        let mut store = emulator.store_mut();
        let Ok(mut entry) = records::find(&store, call, id).cloned() else {
            failed.push(id);
            continue;
        };
        match chosen_version(&store, entry.text("ProcessKey"), "") {
            Ok(version) => {
                set(&mut store, &mut entry, &version);
                rows.push(finish(&mut store, entry));
            }
            Err(_) => failed.push(id),
        }
    }
    for row in &rows {
        tell(emulator, "process.updated", call.folder_id, row);
    }
    let message = match failed.len() {
        0 => "All processes were updated.".to_owned(),
        count => format!("{count} processes could not be updated."),
    };
    Ok(Reply::Value(json!({
        "Success": failed.is_empty(),
        "Message": message,
        "FailedItems": failed,
    })))
}

fn roll_back(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    changed(emulator, call, |store, entry| {
        let before = stack(entry).and_then(Vec::pop);
        let version = before.as_ref().and_then(Value::as_str).ok_or_else(|| {
            Problem::new(400, NO_PREVIOUS, "The process has had no other version.")
        })?;
        put(store, entry, version);
        Ok(())
    })
}
