//! What became of an item: its attempts, its events, its comments.

use serde_json::{Value, json};

use super::{EVENTS, ITEMS};
use crate::Emulator;
use crate::entities::{self, create, find, key};
use crate::handlers::{Handlers, missing};
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Store};

const COMMENTS: &str = "QueueItemComments";

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("QueueItems.GetItemProcessingHistory", attempts),
        ("QueueItems.GetItemLastRetry", last),
        ("QueueItemEvents.GetQueueItemEventsHistory", events),
        ("QueueItemComments.GetQueueItemCommentsHistory", comments),
        ("QueueItemComments.create", comment),
    ]);
}

fn ancestor(entry: &Entry) -> Option<i64> {
    entry
        .integer("AncestorId")
        .or_else(|| entry.integer("ManualAncestorId"))
}

/// All attempts at the work of an item, the oldest first: those before it and those after it.
fn chain(store: &Store, id: i64) -> Vec<i64> {
    let mut first = id;
    // Ancestors are older; sample rows may name others.
    while let Some(before) = store
        .get(ITEMS, &Key::Number(first))
        .and_then(ancestor)
        .filter(|before| *before < first && store.get(ITEMS, &Key::Number(*before)).is_some())
    {
        first = before;
    }
    let mut chain = vec![first];
    for (key, entry) in store.scan_after(ITEMS, &Key::Number(first)) {
        if let (Key::Number(id), Some(before)) = (key, ancestor(entry))
            && chain.contains(&before)
        {
            chain.push(*id);
        }
    }
    chain
}

fn attempts(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = key(call)?;
    let store = emulator.store();
    find(&store, call, ITEMS, id)?;
    let rows = chain(&store, id)
        .into_iter()
        .map(|id| entities::row(&store, ITEMS, id))
        .collect();
    Ok(Reply::List { rows, count: None })
}

fn last(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = key(call)?;
    let store = emulator.store();
    find(&store, call, ITEMS, id)?;
    let last = chain(&store, id).last().copied().unwrap_or(id);
    Ok(Reply::Value(entities::row(&store, ITEMS, last)))
}

fn about_item(emulator: &Emulator, call: &Call<'_>, set: &str) -> Reply {
    let item = call.integer("queueItemId");
    let store = emulator.store();
    let rows = store
        .scan_folder(set, call.folder_id)
        .filter(|(_, entry)| entry.integer("QueueItemId") == item)
        .map(|(_, entry)| Value::Object(entry.row.clone()))
        .collect();
    Reply::List { rows, count: None }
}

fn events(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    Ok(about_item(emulator, call, EVENTS))
}

fn comments(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    Ok(about_item(emulator, call, COMMENTS))
}

fn comment(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let item = call.member("QueueItemId").as_i64().unwrap_or_default();
    let text = call.member("Text").as_str().unwrap_or_default();
    if text.trim().is_empty() {
        return Err(Problem::new(400, 1014, "A comment has a text."));
    }
    let mut store = emulator.store_mut();
    find(&store, call, ITEMS, item).map_err(|_| missing(call, &Key::Number(item)))?;
    let name = Some(call.caller.name.clone()).filter(|name| !name.is_empty());
    let row = json!({
        "Text": text,
        "QueueItemId": item,
        "CreationTime": store.now(),
        "UserId": call.caller.user,
        "UserName": name,
    });
    let id = create(call.schema, &mut store, COMMENTS, row, call.folder_id);
    Ok(Reply::Created {
        value: entities::row(&store, COMMENTS, id),
        location: format!("/odata/{COMMENTS}({id})"),
    })
}
