//! Queues in several folders, and what else is asked about them.

use serde_json::{Value, json};

use super::{ITEMS, QUEUES, items_of};
use crate::Emulator;
use crate::entities::{completed, find, key};
use crate::handlers::{Handlers, missing};
use crate::people::grants::{self, Place};
use crate::problem::Problem;
use crate::records;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, SHARED, Store};

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("QueueDefinitions.get", get),
        ("QueueDefinitions.GetByKey", get_by_key),
        ("QueueDefinitions.ShareToFolders", share),
        (
            "QueueDefinitions.GetFoldersForQueue",
            records::accessible_folders,
        ),
        ("QueueDefinitions.GetQueuesAcrossFolders", across_folders),
        ("QueueDefinitions.GetJsonSchemaDefinition", schema),
        ("QueueItems.GetReviewers", reviewers),
    ]);
}

fn shown(entry: &Entry) -> Value {
    Value::Object(entry.row.clone())
}

fn get(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    find(&store, call, QUEUES, key(call)?).map(|entry| Reply::Value(shown(entry)))
}

fn get_by_key(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let key = call.text("identifier").unwrap_or_default().to_lowercase();
    let store = emulator.store();
    store
        .scan_folder(QUEUES, call.folder_id)
        .map(|(_, entry)| entry)
        .find(|entry| entry.text("Key") == key)
        .map(|entry| Reply::Value(shown(entry)))
        .ok_or_else(|| missing(call, &Key::Text(key)))
}

fn across_folders(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    Ok(records::across_folders(emulator, call, shown))
}

/// Shares queues; their items go with them.
fn share(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let reply = records::share(emulator, call, "QueueIds")?;
    let mut store = emulator.store_mut();
    for queue in records::numbers(call.member("QueueIds")) {
        let items: Vec<i64> = items_of(&store, queue, None).map(|(id, _)| id).collect();
        for item in items {
            settle(&mut store, item);
        }
    }
    Ok(reply)
}

/// Puts an item into the folders of its queue.
pub(super) fn settle(store: &mut Store, item: i64) {
    let queue = store
        .get(ITEMS, &Key::Number(item))
        .and_then(|item| Key::of(item.get("QueueDefinitionId")))
        .and_then(|key| store.get(QUEUES, &key));
    let Some(queue) = queue else {
        return;
    };
    let (folder, shared) = (queue.folder, queue.hidden.get(SHARED).cloned());
    if let Some(item) = store.get_mut(ITEMS, &Key::Number(item)) {
        item.folder = folder;
        if let Some(shared) = shared {
            item.hidden.insert(SHARED.to_owned(), shared);
        }
    }
}

/// A schema of a queue, as a file.
fn schema(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let wanted = call.text("jsonSchemaType").unwrap_or_default();
    let member = ["SpecificData", "OutputData", "AnalyticsData"]
        .into_iter()
        .find(|kind| wanted.to_lowercase().starts_with(&kind.to_lowercase()))
        .ok_or_else(|| {
            let message = "jsonSchemaType is SpecificData, OutputData or AnalyticsData.";
            Problem::new(400, 1860, message)
        })?;
    let store = emulator.store();
    let queue = find(&store, call, QUEUES, key(call)?)?;
    let text = queue.text(&format!("{member}JsonSchema"));
    if text.is_empty() {
        let message = format!("The queue has no schema for {member}.");
        return Err(Problem::new(404, 1861, message));
    }
    Ok(Reply::Bytes {
        content_type: "application/octet-stream".to_owned(),
        name: Some(format!("{}.{member}.json", queue.text("Name"))),
        bytes: text.to_owned().into(),
    })
}

/// Users who may change the items of the folder. What nobody has stated of a user is made up.
fn reviewers(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let place = call.folder_id.map_or(Place::Anywhere, Place::Folder);
    let may_review = |user: &Entry| {
        let granted = user
            .integer("Id")
            .map(|id| grants::granted(&store, id, place));
        granted.is_some_and(|granted| granted.contains("Transactions.Edit"))
    };
    let rows = store
        .scan("Users")
        .map(|(_, user)| user)
        .filter(|user| user.text("Type") != "DirectoryRobot" && may_review(user))
        .zip(0..)
        .map(|(user, index)| {
            let mut known = user.row.clone();
            known.retain(|_, value| !value.is_null() && value != &json!([]));
            completed(emulator, call, index, Value::Object(known))
        })
        .collect();
    Ok(Reply::List { rows, count: None })
}
