//! Test data queues: items that test cases take in order, each checked against the JSON schema of
//! its queue.

mod items;
mod json_schema;
mod queues;

use serde_json::{Value, json};

use crate::entities::{self, is_in};
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::records;
use crate::store::{Entry, Store};

const QUEUES: &str = "TestDataQueues";
const ITEMS: &str = "TestDataQueueItems";

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    queues::register(handlers);
    items::register(handlers);
    handlers.register(&[("TestDataQueueItems.get", records::get)]);
}

/// Items of a queue, the oldest first.
fn items_of(store: &Store, queue: i64) -> impl Iterator<Item = (i64, &Entry)> {
    store
        .scan(ITEMS)
        .filter(move |(_, entry)| entry.integer("TestDataQueueId") == Some(queue))
        .filter_map(|(_, entry)| Some((entry.integer("Id")?, entry)))
}

/// The queue of a folder with this name, whatever its case.
fn named<'s>(
    store: &'s Store,
    name: &str,
    folder: Option<i64>,
) -> Result<(i64, &'s Entry), Problem> {
    if name.is_empty() {
        let message = "The name of the test data queue is required.";
        return Err(Problem::new(400, 1014, message));
    }
    store
        .scan(QUEUES)
        .map(|(_, entry)| entry)
        .filter(|entry| is_in(entry, folder))
        .find(|entry| entry.text("Name").to_lowercase() == name.to_lowercase())
        .and_then(|entry| Some((entry.integer("Id")?, entry)))
        .ok_or_else(|| Problem::not_found(format!("There is no test data queue {name}.")))
}

/// Counts the items of a queue anew.
fn count(store: &mut Store, queue: i64) {
    let all = items_of(store, queue).count();
    let consumed = items_of(store, queue)
        .filter(|(_, item)| item.get("IsConsumed") == &Value::Bool(true))
        .count();
    let members = json!({ "ItemsCount": all, "ConsumedItemsCount": consumed });
    entities::update(store, QUEUES, queue, members);
}
