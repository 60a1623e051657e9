//! The items of test data queues.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{ITEMS, count, items_of, json_schema, named};
use crate::Emulator;
use crate::entities::{self, is_in};
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::records::numbers;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Store};

const VIOLATION: i64 = 3219;
const SEVERAL_QUEUES: i64 = 3220;
const MIXED: i64 = 3221;

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("TestDataQueueActions.AddItem", add),
        ("TestDataQueueActions.BulkAddItems", add_many),
        ("TestDataQueueActions.GetNextItem", next),
        ("TestDataQueueActions.SetItemsConsumed", set_consumed),
        ("TestDataQueueActions.SetAllItemsConsumed", set_all_consumed),
        ("TestDataQueueActions.DeleteItems", delete),
        ("TestDataQueueActions.DeleteAllItems", delete_all),
    ]);
}

fn queue_name<'c>(call: &'c Call<'_>) -> &'c str {
    let stated = call.member("queueName").as_str();
    stated
        .or_else(|| call.text("queueName"))
        .unwrap_or_default()
}

/// An item as endpoints outside OData show it.
fn shown(entry: &Entry) -> Value {
    let content: Value = serde_json::from_str(entry.text("ContentJson")).unwrap_or_default();
    json!({
        "id": entry.get("Id"),
        "testDataQueueId": entry.get("TestDataQueueId"),
        "content": content,
        "isConsumed": entry.get("IsConsumed"),
    })
}

/// What is wrong with a content.
fn violation(queue: &Entry, content: &Value) -> Result<(), String> {
    if !content.is_object() {
        return Err(format!("{content} is no JSON object"));
    }
    let schema = serde_json::from_str(queue.text("ContentJsonSchema")).unwrap_or_default();
    json_schema::check(&schema, content)
}

fn insert(call: &Call<'_>, store: &mut Store, queue: i64, content: &Value) -> i64 {
    let row = json!({
        "TestDataQueueId": queue,
        "ContentJson": content.to_string(),
        "IsConsumed": false,
    });
    entities::create(call.schema, store, ITEMS, row, call.folder_id)
}

fn add(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let content = call.member("content");
    let mut store = emulator.store_mut();
    let (queue, entry) = named(&store, queue_name(call), call.folder_id)?;
    violation(entry, content).map_err(|why| {
        let message = format!("The item violates the schema of the queue: {why}.");
        Problem::new(400, VIOLATION, message)
    })?;
    let id = insert(call, &mut store, queue, content);
    count(&mut store, queue);
    let value = store.get(ITEMS, &Key::Number(id)).map(shown);
    Ok(Reply::Created {
        value: value.unwrap_or_default(),
        location: format!("/odata/{ITEMS}({id})"),
    })
}

/// Adds all items, or none where one of them violates the schema; returns their number.
fn add_many(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let none = Vec::new();
    let contents = call.member("items").as_array().unwrap_or(&none);
    let mut store = emulator.store_mut();
    let (queue, entry) = named(&store, queue_name(call), call.folder_id)?;
    let wrong: Vec<String> = contents
        .iter()
        .enumerate()
        .filter_map(|(index, content)| {
            let why = violation(entry, content).err()?;
            Some(format!("item {index}: {why}"))
        })
        .collect();
    if let Some(first) = wrong.first() {
        let code = if wrong.len() == contents.len() {
            VIOLATION
        } else {
            MIXED
        };
        let message = format!(
            "{} of {} items violate the schema of the queue, none was added; {first}.",
            wrong.len(),
            contents.len()
        );
        return Err(Problem::new(400, code, message));
    }
    for content in contents {
        insert(call, &mut store, queue, content);
    }
    count(&mut store, queue);
    Ok(Reply::Value(json!(contents.len())))
}

/// The oldest item that is not consumed; nothing when there is none.
fn next(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let mut store = emulator.store_mut();
    let (queue, _) = named(&store, queue_name(call), call.folder_id)?;
    let found = items_of(&store, queue)
        .find(|(_, item)| item.get("IsConsumed") != &json!(true))
        .map(|(id, _)| id);
    let Some(id) = found else {
        return Ok(Reply::Value(Value::Null));
    };
    if call.member("setConsumed") == &json!(true) {
        mark(&mut store, queue, &[id], true);
    }
    let value = store.get(ITEMS, &Key::Number(id)).map(shown);
    Ok(Reply::Value(value.unwrap_or_default()))
}

fn mark(store: &mut Store, queue: i64, ids: &[i64], is_consumed: bool) {
    for id in ids {
        entities::update(store, ITEMS, *id, json!({ "IsConsumed": is_consumed }));
    }
    count(store, queue);
}

/// The queue of items that are named by number: they must all be of one.
fn queue_of(store: &Store, call: &Call<'_>, ids: &[i64]) -> Result<Option<i64>, Problem> {
    let mut queues = BTreeSet::new();
    let mut unknown = Vec::new();
    for id in ids {
        let item = store.get(ITEMS, &Key::Number(*id));
        match item.filter(|item| is_in(item, call.folder_id)) {
            Some(item) => queues.extend(item.integer("TestDataQueueId")),
            None => unknown.push(*id),
        }
    }
    if let Some(first) = unknown.first() {
        let message = format!("There is no test data item {first}.");
        return Err(Problem::not_found(message).about(&unknown));
    }
    if queues.len() > 1 {
        let message = "The items are of several test data queues; name those of one.";
        return Err(Problem::new(400, SEVERAL_QUEUES, message).about(ids));
    }
    Ok(queues.first().copied())
}

fn set_consumed(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let ids = numbers(call.member("itemIds"));
    let mut store = emulator.store_mut();
    if let Some(queue) = queue_of(&store, call, &ids)? {
        let is_consumed = call.member("isConsumed") == &json!(true);
        mark(&mut store, queue, &ids, is_consumed);
    }
    Ok(Reply::None)
}

fn set_all_consumed(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let mut store = emulator.store_mut();
    let (queue, _) = named(&store, queue_name(call), call.folder_id)?;
    let ids: Vec<i64> = items_of(&store, queue).map(|(id, _)| id).collect();
    let is_consumed = call.member("isConsumed") == &json!(true);
    mark(&mut store, queue, &ids, is_consumed);
    Ok(Reply::None)
}

fn remove(store: &mut Store, queue: i64, ids: &[i64]) {
    for id in ids {
        store.remove(ITEMS, &Key::Number(*id));
    }
    count(store, queue);
}

fn delete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let ids = numbers(&call.body);
    let mut store = emulator.store_mut();
    if let Some(queue) = queue_of(&store, call, &ids)? {
        remove(&mut store, queue, &ids);
    }
    Ok(Reply::None)
}

fn delete_all(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let mut store = emulator.store_mut();
    let (queue, _) = named(&store, queue_name(call), call.folder_id)?;
    let ids: Vec<i64> = items_of(&store, queue).map(|(id, _)| id).collect();
    remove(&mut store, queue, &ids);
    Ok(Reply::None)
}
