//! How long the items of a queue and the jobs of a process are kept.
//!
//! Nothing is removed: the emulator keeps what it has.

use serde_json::{Value, json};

use crate::Emulator;
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::records;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Store};

/// Days that things are kept at most.
const DAYS_MAX: i64 = 180;
/// Days that they are kept unless something else was set.
const DAYS: i64 = 30;

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("QueueRetention.list", list),
        ("QueueRetention.get", get),
        ("QueueRetention.replace", replace),
        ("QueueRetention.delete", delete),
        ("ReleaseRetention.list", list),
        ("ReleaseRetention.get", get),
        ("ReleaseRetention.replace", replace),
        ("ReleaseRetention.delete", delete),
    ]);
}

/// The set that a call's settings are about, and the member that holds the number.
fn about(call: &Call<'_>) -> (&'static str, &'static str) {
    match call.group.name.as_str() {
        "QueueRetention" => ("QueueDefinitions", "QueueDefinitionId"),
        _ => ("Releases", "ReleaseId"),
    }
}

/// Whether the folder has the queue or the process of this number.
fn is_here(store: &Store, call: &Call<'_>, id: i64) -> bool {
    let entry = store.get(about(call).0, &Key::Number(id));
    entry.is_some_and(|entry| entry.is_in(call.folder_id))
}

/// The number that a call names, if the folder has what it stands for.
fn owner(store: &Store, call: &Call<'_>) -> Result<i64, Problem> {
    let id = records::number(call)?;
    if is_here(store, call, id) {
        Ok(id)
    } else {
        let set = about(call).0;
        Err(Problem::not_found(format!("{set} ({id}) does not exist.")))
    }
}

fn list(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let rows = store
        .scan(&call.group.name)
        .filter(|(_, entry)| {
            let id = entry.integer(about(call).1);
            id.is_some_and(|id| is_here(&store, call, id))
        })
        .map(|(_, entry)| Value::Object(entry.row.clone()))
        .collect();
    Ok(Reply::List { rows, count: None })
}

/// The setting; without one, what is done with everything.
fn get(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let id = owner(&store, call)?;
    let known = store.get(&call.group.name, &Key::Number(id));
    let value = known.map_or_else(
        || json!({ about(call).1: id, "Action": "Delete", "Period": DAYS, "BucketId": null, "Type": "Final" }),
        |entry| Value::Object(entry.row.clone()),
    );
    Ok(Reply::Value(value))
}

fn replace(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let mut store = emulator.store_mut();
    let id = owner(&store, call)?;
    let period = call.member("Period").as_i64().unwrap_or_default();
    if !(1..=DAYS_MAX).contains(&period) {
        let message = format!("Period is between 1 and {DAYS_MAX} days.");
        return Err(Problem::new(400, 1015, message));
    }
    let action = call.member("Action").as_str().unwrap_or("Delete");
    let bucket = call.member("BucketId");
    match bucket.as_i64() {
        Some(bucket) if store.get("Buckets", &Key::Number(bucket)).is_none() => {
            let message = format!("There is no bucket {bucket}.");
            return Err(Problem::new(404, 3105, message));
        }
        None if action == "Archive" => {
            return Err(Problem::new(400, 1014, "BucketId is required to archive."));
        }
        _ => {}
    }
    let kind = call.member("Type").as_str().unwrap_or("Final");
    let row = json!({
        about(call).1: id,
        "Action": action,
        "Period": period,
        "BucketId": bucket,
        "Type": kind,
    });
    if let Value::Object(row) = row {
        store.insert(&call.group.name, Entry::of_tenant(row));
    }
    Ok(Reply::None)
}

/// Goes back to what is done with everything.
fn delete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let mut store = emulator.store_mut();
    let id = owner(&store, call)?;
    store.remove(&call.group.name, &Key::Number(id));
    Ok(Reply::None)
}
