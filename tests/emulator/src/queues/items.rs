//! Items: what may be in them, adding and changing one.

use std::collections::HashSet;

use serde_json::{Value, json};
use time::Duration;

use super::sharing;
use super::{ITEMS, QUEUES, items_of, named, note, version};
use crate::Emulator;
use crate::entities::{self, create, find, folder_path, key, moment};
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Store, time_text};

/// Bytes of `SpecificContent`; more are refused.
const CONTENT_MAX: usize = 500 * 1024;

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Queues.AddQueueItem", add),
        ("QueueItems.replace", replace),
    ]);
}

/// References that no further item of a queue may have.
pub(super) fn references(store: &Store, queue: i64) -> HashSet<String> {
    items_of(store, queue, None)
        .filter(|(_, entry)| !matches!(entry.text("Status"), "Deleted" | "Retried"))
        .map(|(_, entry)| entry.text("Reference").to_owned())
        .filter(|reference| !reference.is_empty())
        .collect()
}

/// Refuses an item that a queue does not take; `taken` are references that are used.
pub(super) fn check(queue: &Entry, data: &Value, taken: &HashSet<String>) -> Result<(), Problem> {
    let reference = data.get("Reference").and_then(Value::as_str).unwrap_or("");
    if queue.get("EnforceUniqueReference") == &json!(true) {
        if reference.is_empty() {
            return Err(Problem::new(
                400,
                1850,
                "The queue requires a reference for each item.",
            ));
        }
        if taken.contains(reference) {
            return Err(Problem::conflict(
                1016,
                "Error creating Transaction. Duplicate Reference.",
            ));
        }
    }
    let content = data.get("SpecificContent").unwrap_or(&Value::Null);
    if content.to_string().len() > CONTENT_MAX {
        return Err(Problem::new(
            400,
            1865,
            "SpecificContent is larger than 500 KB.",
        ));
    }
    let date = |name: &str| data.get(name).and_then(moment);
    if let (Some(defer), Some(due)) = (date("DeferDate"), date("DueDate"))
        && defer > due
    {
        return Err(Problem::new(400, 1015, "DeferDate is later than DueDate."));
    }
    Ok(())
}

/// Puts an item that has been checked into a queue.
pub(super) fn insert(call: &Call<'_>, store: &mut Store, queue: i64, data: &Value) -> i64 {
    let now = store.clock.now();
    let definition = store.get(QUEUES, &Key::Number(queue));
    let within = |name: &str| {
        definition
            .and_then(|entry| entry.integer(name))
            .filter(|minutes| *minutes > 0)
            .and_then(|minutes| now.checked_add(Duration::minutes(minutes)))
            .map(time_text)
    };
    let given = |name: &str| data.get(name).filter(|value| !value.is_null()).cloned();
    let due = given("DueDate").or_else(|| within("SlaInMinutes").map(Value::from));
    let risk = given("RiskSlaDate").or_else(|| within("RiskSlaInMinutes").map(Value::from));
    let is_encrypted = definition.is_some_and(|entry| entry.get("Encrypted") == &json!(true));
    let content = given("SpecificContent").unwrap_or_else(|| json!({}));
    let row = json!({
        "QueueDefinitionId": queue,
        "Status": "New",
        "ReviewStatus": "None",
        "Priority": given("Priority").unwrap_or_else(|| json!("Normal")),
        "Reference": given("Reference"),
        "DeferDate": given("DeferDate"),
        "DueDate": due,
        "RiskSlaDate": risk,
        "Progress": given("Progress"),
        "SpecificData": dynamic(&content),
        "SpecificContent": content,
        "Encrypted": is_encrypted,
        "UniqueKey": store.ids.guid(),
        "RowVersion": version(store),
        "CreatorJobKey": call.received.header("x-uipath-jobkey"),
        "ParentOperationId": given("ParentOperationId"),
        "FpsContext": given("FpsContext"),
        "OrganizationUnitFullyQualifiedName": folder_path(store, call.folder_id),
    });
    let id = create(call.schema, store, ITEMS, row, call.folder_id);
    sharing::settle(store, id);
    note(
        call.schema,
        store,
        id,
        "Create",
        &call.caller,
        time_text(now),
    );
    id
}

/// Content as the members that hold text have it.
pub(super) fn dynamic(content: &Value) -> String {
    json!({ "DynamicProperties": content }).to_string()
}

fn add(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let data = call.member("itemData");
    let name = data.get("Name").and_then(Value::as_str).unwrap_or_default();
    let mut store = emulator.store_mut();
    let (queue, definition) = named(&store, name, call.folder_id)?;
    check(definition, data, &references(&store, queue))?;
    let id = insert(call, &mut store, queue, data);
    Ok(Reply::Created {
        value: entities::row(&store, ITEMS, id),
        location: format!("/odata/{ITEMS}({id})"),
    })
}

/// Changes an item that no robot has taken.
fn replace(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = key(call)?;
    let mut store = emulator.store_mut();
    let entry = find(&store, call, ITEMS, id)?;
    match entry.text("Status") {
        "New" => {}
        "InProgress" => {
            return Err(Problem::conflict(
                1024,
                "A robot works on the item; it cannot be changed.",
            ));
        }
        status => {
            return Err(Problem::conflict(
                1866,
                format!("The item is {status}; it cannot be changed."),
            ));
        }
    }
    let queue = entry.integer("QueueDefinitionId").unwrap_or_default();
    if let Some(definition) = store.get(QUEUES, &Key::Number(queue)) {
        let mut taken = references(&store, queue);
        taken.remove(entry.text("Reference"));
        check(definition, &call.body, &taken)?;
    }
    let mut changes = serde_json::Map::new();
    for name in [
        "Priority",
        "Reference",
        "DeferDate",
        "DueDate",
        "RiskSlaDate",
        "Progress",
        "SpecificContent",
    ] {
        let value = call.member(name);
        if name == "Priority" && value.is_null() {
            continue;
        }
        changes.insert(name.to_owned(), value.clone());
    }
    changes.insert(
        "SpecificData".to_owned(),
        dynamic(call.member("SpecificContent")).into(),
    );
    entities::update(&mut store, ITEMS, id, Value::Object(changes));
    let now = store.now();
    note(call.schema, &mut store, id, "Edit", &call.caller, now);
    Ok(Reply::Value(entities::row(&store, ITEMS, id)))
}
