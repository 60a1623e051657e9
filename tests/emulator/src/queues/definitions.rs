//! Queues as entities.

use serde_json::{Value, json};

use super::{ITEMS, QUEUES, items_of};
use crate::Emulator;
use crate::entities::{self, create as create_row, find, folder_path, key};
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Key, Store};

/// Number of the error for a name that is taken.
const NAME_USED: i64 = 1001;
/// Number of the error for a member that only a new queue takes.
const CANNOT_CHANGE: i64 = 1855;
/// Retries that a queue may ask for.
const RETRIES_MAX: i64 = 50;

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("QueueDefinitions.create", create),
        ("QueueDefinitions.replace", replace),
        ("QueueDefinitions.delete", delete),
    ]);
}

fn check(store: &Store, call: &Call<'_>, itself: Option<i64>) -> Result<(), Problem> {
    let name = call.member("Name").as_str().unwrap_or_default().trim();
    if name.is_empty() {
        return Err(Problem::new(
            400,
            1014,
            "The name of the queue is required.",
        ));
    }
    let is_taken = store.scan_folder(QUEUES, call.folder_id).any(|(_, entry)| {
        entry.integer("Id") != itself && entry.text("Name").to_lowercase() == name.to_lowercase()
    });
    if is_taken {
        return Err(Problem::conflict(
            NAME_USED,
            format!("There is a queue called {name} already."),
        ));
    }
    let retries = call.member("MaxNumberOfRetries").as_i64().unwrap_or(0);
    if !(0..=RETRIES_MAX).contains(&retries) {
        return Err(Problem::new(
            400,
            1015,
            format!("MaxNumberOfRetries is between 0 and {RETRIES_MAX}."),
        ));
    }
    Ok(())
}

fn create(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let mut store = emulator.store_mut();
    check(&store, call, None)?;
    let mut given = call.body.clone();
    if let Value::Object(members) = &mut given {
        for name in ["Id", "Key", "CreationTime", "OrganizationUnitId"] {
            members.swap_remove(name);
        }
        let path = folder_path(&store, call.folder_id);
        members.insert("OrganizationUnitFullyQualifiedName".to_owned(), path);
        members.insert("FoldersCount".to_owned(), json!(1));
        members.insert("IsProcessInCurrentFolder".to_owned(), json!(true));
    }
    let id = create_row(call.schema, &mut store, QUEUES, given, call.folder_id);
    Ok(Reply::Created {
        value: entities::row(&store, QUEUES, id),
        location: format!("/odata/{QUEUES}({id})"),
    })
}

/// Members of a queue that can be changed.
const CHANGEABLE: [&str; 11] = [
    "Name",
    "Description",
    "MaxNumberOfRetries",
    "AcceptAutomaticallyRetry",
    "RetryAbandonedItems",
    "SlaInMinutes",
    "RiskSlaInMinutes",
    "ReleaseId",
    "SpecificDataJsonSchema",
    "OutputDataJsonSchema",
    "AnalyticsDataJsonSchema",
];

fn replace(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = key(call)?;
    let mut store = emulator.store_mut();
    let old = find(&store, call, QUEUES, id)?;
    for name in ["EnforceUniqueReference", "Encrypted"] {
        let new = call.member(name);
        if !new.is_null() && new != old.get(name) {
            return Err(Problem::new(
                400,
                CANNOT_CHANGE,
                format!("{name} of a queue cannot be changed."),
            ));
        }
    }
    check(&store, call, Some(id))?;
    let mut changes: serde_json::Map<String, Value> = CHANGEABLE
        .iter()
        .filter_map(|name| Some(((*name).to_owned(), call.body.get(*name)?.clone())))
        .collect();
    if let Some(tags) = call.body.get("Tags") {
        changes.insert("Tags".to_owned(), tags.clone());
    }
    entities::update(&mut store, QUEUES, id, Value::Object(changes));
    Ok(Reply::Value(entities::row(&store, QUEUES, id)))
}

/// Removes a queue with its items, unless a trigger watches it.
fn delete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = key(call)?;
    let mut store = emulator.store_mut();
    let entry = find(&store, call, QUEUES, id)?;
    let name = entry.text("Name").to_owned();
    let watched = store.scan_folder("ProcessSchedules", call.folder_id).any(
        // Sample rows name queues by chance; those that were made here know what they watch.
        |(_, schedule)| schedule.hidden.get("queue") == Some(&json!(id)),
    );
    if watched {
        return Err(Problem::conflict(
            1013,
            format!("A trigger watches the queue {name}."),
        ));
    }
    let items: Vec<i64> = items_of(&store, id, None).map(|(item, _)| item).collect();
    for item in items {
        store.remove(ITEMS, &Key::Number(item));
    }
    store.remove(QUEUES, &Key::Number(id));
    Ok(Reply::None)
}
